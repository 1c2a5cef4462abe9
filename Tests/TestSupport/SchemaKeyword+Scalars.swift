// Reads the keywords that hold no schema.

import JSONText

extension SchemaKeyword {
    /// The rule `member` of a schema states; nil if it is another keyword or has the wrong shape.
    init?(scalar member: JSONMember) {
        switch member.key {
        case "type": self.init(types: member.value)
        case "const":
            guard member.value.isScalar else { return nil }
            self = .const(member.value)
        case "enum":
            guard let values = member.value.arrayValue, !values.isEmpty, values.allSatisfy(\.isScalar)
            else { return nil }
            self = .enum(values)
        case "minimum", "maximum":
            guard let text = member.value.numberText, let bound = DecimalLiteral(text)
            else { return nil }
            self = member.key == "minimum" ? .minimum(text, bound) : .maximum(text, bound)
        case "pattern":
            guard let pattern = member.value.stringValue.flatMap({ SchemaPattern($0) })
            else { return nil }
            self = .pattern(pattern)
        case "required":
            guard let names = member.value.arrayValue else { return nil }
            let texts = names.compactMap(\.stringValue)
            guard texts.count == names.count else { return nil }
            self = .required(texts)
        default: return nil
        }
    }

    private init?(types value: JSONValue) {
        let names = value.arrayValue ?? [value]
        let types = names.compactMap { $0.stringValue.flatMap(SchemaType.init(rawValue:)) }
        guard !types.isEmpty, types.count == names.count else { return nil }
        self = .type(types)
    }
}

extension JSONValue {
    fileprivate var isScalar: Bool { arrayValue == nil && objectValue == nil }
}
