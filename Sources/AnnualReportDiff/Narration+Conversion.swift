// What is wrong with a converter or with what it was given, in one line that says what to do.

extension Narration {
    /// The sentence of an error of a converter.
    func sentence(_ error: ConversionError) -> String {
        switch error {
        case .notInstalled(let program): notInstalled(program)
        case .notAProgram(let program, let path, let fault): sentence(fault, program, path)
        case .notStarted(let program, let reason):
            say("\(name(program)) 无法启动：\(reason)", "\(name(program)) could not be started: \(reason)")
        case .noFolder(let path, let reason):
            say("临时文件夹 \(path) 不能使用：\(reason)", "the temporary folder \(path) cannot be used: \(reason)")
        case .failed(let program, let status, let complaint):
            say(
                "\(name(program)) 读不了这份文件，文件多半已损坏或不完整",
                "\(name(program)) cannot read this file, which may be damaged or cut off")
                + quotation(complaint.isEmpty ? say("退出状态 \(status)", "exit status \(status)") : complaint)
        case .crashed(let program, let signal):
            say(
                "\(name(program)) 读取这份文件时异常终止（信号 \(signal)）",
                "\(name(program)) crashed on this file (signal \(signal))")
        case .locked: say("文件设有打开密码；请先去掉密码", "the file is locked with a password; remove it first")
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
                "\(name(program)) 没有转换出结果，文件可能已损坏或设有密码",
                "\(name(program)) made nothing of this file, which may be damaged or locked with a password")
                + quotation(complaint)
        case .notALayout:
            say(
                "pdftotext 的输出不完整，或不是所要求的：须用 poppler 的、能用 -bbox-layout 的 pdftotext，可用 --pdftotext 指定",
                "pdftotext printed something else than the layout it was asked for; it must be poppler's and know "
                    + "-bbox-layout (name it with --pdftotext)")
        case .interrupted(let program):
            say("\(name(program)) 已随本程序中止", "\(name(program)) was stopped with this program")
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

    private func sentence(_ fault: ProgramFault, _ program: ConversionProgram, _ path: String) -> String {
        let wrong =
            switch fault {
            case .missing: say("没有 \(path) 这个程序", "there is no program \(path)")
            case .isFolder: say("\(path) 是文件夹，不是程序", "\(path) is a folder and no program")
            case .relative:
                say("\(path) 不是从根目录起的完整路径", "\(path) is no path from the root")
            case .notExecutable: say("\(path) 不能执行", "\(path) may not be run")
            }
        let variable = program.environmentVariable
        return wrong
            + say(
                "（--\(program.rawValue) 或环境变量 \(variable) 指定）", " (named by --\(program.rawValue) or \(variable))")
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
