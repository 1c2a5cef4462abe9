// The two editions of the statutory form.

/// An edition of the form, named by the year of the notice that set it.
public enum FormEdition: String, CaseIterable, Sendable {
    /// 国办公开办函〔2019〕60号, for report years 2019 and 2020.
    case form2019 = "2019"
    /// 国办公开办函〔2021〕30号, for report year 2021 onward.
    case form2021 = "2021"
}
