// Formulas: read in a line, never glued, with a note.

import DocumentReading
import ReportModel
import Testing

@Suite struct WordFormulaTests {
    private func formula(_ content: String) -> String { "<m:oMath>\(content)</m:oMath>" }

    private func run(_ text: String) -> String { "<m:r><m:t>\(text)</m:t></m:r>" }

    private func structure(_ name: String, _ arguments: [(String, String)], properties: String = "") -> String {
        let content = arguments.map { "<m:\($0.0)>\($0.1)</m:\($0.0)>" }.joined()
        return
            "<m:\(name)>\(properties.isEmpty ? "" : "<m:\(name)Pr>\(properties)</m:\(name)Pr>")\(content)</m:\(name)>"
    }

    private func text(_ body: String) throws -> String {
        try WordSample(paragraph(body)).blocks().map { $0.dropFirst(2) }.joined(separator: "\n")
    }

    @Test func fractionsPowersAndRootsKeepTheirParts() throws {
        let fraction = structure("f", [("num", run("584")), ("den", run("630"))])
        #expect(try text(formula(fraction)) == "584/630")
        #expect(try text(formula(structure("sSup", [("e", run("10")), ("sup", run("4"))]))) == "10^4")
        #expect(try text(formula(structure("sSub", [("e", run("a")), ("sub", run("1"))]))) == "a_1")
        #expect(
            try text(formula(structure("sSubSup", [("e", run("x")), ("sub", run("i")), ("sup", run("2n"))])))
                == "x_i^(2n)")
        #expect(
            try text(formula(structure("sPre", [("sub", run("1")), ("sup", run("2")), ("e", run("H"))]))) == "_1^2 H")
        #expect(try text(formula(structure("rad", [("deg", ""), ("e", run("x"))]))) == "√(x)")
        #expect(try text(formula(structure("rad", [("deg", run("3")), ("e", run("27"))]))) == "√[3](27)")
        let sum = structure("f", [("num", run("a+b")), ("den", fraction)])
        #expect(try text(formula(sum)) == "(a+b)/(584/630)")
        let flat = structure("f", [("num", run("n")), ("den", run("k"))], properties: "<m:type m:val=\"noBar\"/>")
        #expect(try text(formula(flat)) == "n; k")
    }

    @Test func sumsMatricesBracketsAndAccents() throws {
        let sum = structure(
            "nary", [("sub", run("i=1")), ("sup", run("n")), ("e", run("x"))], properties: "<m:chr m:val=\"∑\"/>")
        #expect(try text(formula(sum)) == "∑_(i=1)^n x")
        #expect(try text(formula(structure("nary", [("sub", ""), ("sup", ""), ("e", run("x"))]))) == "∫x")
        let cells = [("e", run("1")), ("e", run("2"))]
        let row = cells.map { "<m:\($0.0)>\($0.1)</m:\($0.0)>" }.joined()
        let matrix = structure("m", [("mr", row), ("mr", row)])
        #expect(try text(formula(matrix)) == "[1, 2; 1, 2]")
        #expect(try text(formula(structure("d", [("e", matrix)]))) == "(1, 2; 1, 2)")
        #expect(
            try text(formula(structure("d", cells, properties: "<m:begChr m:val=\"[\"/><m:endChr m:val=\"]\"/>")))
                == "[1|2]")
        #expect(try text(formula(structure("eqArr", cells))) == "1; 2")
        #expect(try text(formula(structure("acc", [("e", run("x"))]))) == "x\u{302}")
        #expect(
            try text(formula(structure("bar", [("e", run("ab"))], properties: "<m:pos m:val=\"top\"/>")))
                == "ab\u{305}")
        #expect(try text(formula(structure("limLow", [("e", run("lim")), ("lim", run("n→∞"))]))) == "lim_(n→∞)")
        #expect(try text(formula(structure("func", [("fName", run("sin")), ("e", run("x"))]))) == "sin x")
        #expect(try text(formula(structure("box", [("e", run("x"))]))) == "x")
    }

    @Test func figuresAtTheBoundsOfAFormulaStayApart() throws {
        let half = structure("f", [("num", run("1")), ("den", run("2"))])
        #expect(try text(formula(run("3") + half + run("4"))) == "3 1/2 4")
        #expect(
            try text(DocumentReadingTests.run("共3") + formula(half) + DocumentReadingTests.run("5件")) == "共3 1/2 5件")
        let power = structure("sSup", [("e", run("10")), ("sup", run("4"))])
        #expect(try text(formula(run("2") + power + power)) == "2 10^4 10^4")
        #expect(try text(formula(run("15")) + DocumentReadingTests.run("3")) == "153", "no bound but of the formula")
        let lines = "<m:oMathPara>\(formula(run("1")))\(formula(run("2")))</m:oMathPara>"
        #expect(try text(lines) == "1\n2")
    }

    @Test func changesInsideFormulasAreThoseOfTheText() throws {
        let changed = structure(
            "f", [("num", "<w:del>\(run("1"))</w:del><w:ins>\(run("7"))</w:ins>"), ("den", run("9"))])
        let sample = WordSample(paragraph(formula(changed)))
        #expect(try sample.blocks(.accepted) == ["p 7/9"])
        #expect(try sample.blocks(.original) == ["p 1/9"])
        let unseen = structure("phant", [("e", run("8"))], properties: "<m:show m:val=\"0\"/>")
        #expect(try text(formula(run("x") + unseen)) == "x")
    }

    @Test func aFormulaIsNamedInANote() throws {
        let sample = WordSample(paragraph(formula(structure("sSup", [("e", run("10")), ("sup", run("4"))]))))
        #expect(
            try sample.document().notes == [
                Note(.formulaFlattened, ["1", "10^4"], at: SourceLocation(paragraph: 1))
            ])
        #expect(try WordSample(paragraph(formula(run("x=1")))).document().notes.isEmpty, "nothing was flattened")
    }

    @Test func aFormulaOutsideAParagraphIsOneOfItsOwn() throws {
        let body =
            paragraph(DocumentReadingTests.run("甲")) + formula(run("x")) + paragraph(DocumentReadingTests.run("乙"))
        #expect(try WordSample(body).blocks() == ["p 甲", "p x", "p 乙"])
    }

    @Test(arguments: [
        ("EQ \\f(584,630)", "584/630"), ("EQ \\f(a+b;c)", "(a+b)/c"), ("EQ \\r(3,27)", "√[3](27)"),
        ("EQ \\r(,x)", "√(x)"), ("EQ 10\\s\\up8(4)", "10^4"), ("EQ a\\s\\do3(1)", "a_1"), ("EQ \\o\\ac(○,1)", "①"),
        ("EQ \\o\\ac(□,国)", "□(国)"), ("EQ \\b\\bc\\{(\\a\\al(x=1,y=2))", "{x=1, y=2}"),
        ("EQ \\i\\su(i=1,n,x)", "∑_(i=1)^n x"), ("EQ 3\\f(1,2)", "3 1/2"), ("EQ \\f(1", ", 1"), ("EQ )", ")"),
        ("EQ \\o\\ad(\\s\\up 9(lín),临)", "临"),
    ])
    func fieldsThatDrawAFormulaAreReadInALine(instruction: String, text: String) throws {
        let field = """
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">\(instruction)</w:instrText>\
            </w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            """
        if instruction != "EQ \\f(1" { #expect(try self.text(field) == text) }
        #expect(!(try self.text(field)).isEmpty)
        let simple = "<w:fldSimple w:instr=\"\(instruction)\"/>"
        #expect(try self.text(simple) == self.text(field))
    }
}
