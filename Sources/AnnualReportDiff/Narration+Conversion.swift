// What is wrong with a converter or with what it was given, in one line that says what to do.

extension Narration {
    /// The sentence of an error of a converter.
    func sentence(_ error: ConversionError) -> String {
        switch error {
        case .notInstalled(let program): notInstalled(program)
        case .notAProgram(let program, let path):
            say(
                "\(name(program))：没有 \(path) 这个程序，或不能执行",
                "\(name(program)): there is no program \(path), or it may not be run")
        case .notStarted(let program, let reason):
            say("\(name(program)) 无法启动：\(reason)", "\(name(program)) could not be started: \(reason)")
        case .failed(let program, let complaint):
            say("\(name(program)) 读不了这份文件", "\(name(program)) cannot read this file") + quotation(complaint)
        case .locked:
            say("文件设有打开密码；请先去掉密码", "the file is locked with a password; remove it first")
        case .timedOut(let program, let seconds):
            say(
                "\(name(program)) 超过 \(seconds) 秒没有结束，已中止",
                "\(name(program)) took longer than \(seconds) seconds and was stopped")
        case .tooMuchOutput(let program, let megabytes):
            say(
                "\(name(program)) 输出超过 \(megabytes) MB，已中止",
                "\(name(program)) wrote more than \(megabytes) MB and was stopped")
        case .noResult(let program, let complaint):
            say(
                "\(name(program)) 没有转换出结果，文件可能已损坏",
                "\(name(program)) made nothing of this file, which may be damaged") + quotation(complaint)
        }
    }

    private func notInstalled(_ program: ConversionProgram) -> String {
        switch program {
        case .pdftotext:
            say(
                "读取 PDF 需要 poppler 的 pdftotext；请先安装（Debian、Ubuntu：apt install poppler-utils；macOS：brew install poppler），"
                    + "或用 --pdftotext 指定",
                "reading PDF needs poppler's pdftotext; install it (Debian, Ubuntu: apt install poppler-utils; macOS: "
                    + "brew install poppler) or name it with --pdftotext")
        case .soffice:
            say(
                "读取 DOC、WPS、RTF、ODT 需要 LibreOffice；请先安装（Debian、Ubuntu：apt install libreoffice-writer；"
                    + "macOS：brew install --cask libreoffice），或用 --soffice 指定；也可先另存为 .docx",
                "reading DOC, WPS, RTF and ODT needs LibreOffice; install it (Debian, Ubuntu: apt install "
                    + "libreoffice-writer; macOS: brew install --cask libreoffice), name it with --soffice, or save the "
                    + "file as .docx")
        }
    }

    private func name(_ program: ConversionProgram) -> String {
        switch program {
        case .pdftotext: "pdftotext"
        case .soffice: "LibreOffice"
        }
    }

    private func quotation(_ complaint: String) -> String {
        complaint.isEmpty ? "" : say("：\(complaint)", ": \(complaint)")
    }
}
