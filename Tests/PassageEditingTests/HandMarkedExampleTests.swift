// Every example marked by hand is marked the same way by the editor.

import PassageEditing
import Testing

struct HandMarkedExampleTests {
    @Test(arguments: HandMarkedExamples.all.map(\.marking))
    func marksAsAnEditorWould(marking: String) {
        let expected = MarkedPassage(marking)
        let found = MarkedPassage(PassageEditor.edits(old: expected.old, new: expected.new))
        #expect(found.description == marking)
        #expect(found.markedCharacters <= expected.markedCharacters)
    }
}
