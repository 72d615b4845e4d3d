namespace Disclosure.Forms.Documents;

/// <summary>What the bytes of a file say it is, whatever its name says.</summary>
internal enum DocumentKind
{
    /// <summary>Nothing in it.</summary>
    Empty,

    /// <summary>.xlsx, .xlsm: a package with a workbook.</summary>
    Workbook,

    /// <summary>.xls, .et: a workbook in the binary format before 2007.</summary>
    LegacyWorkbook,

    /// <summary>.docx: a package with a document.</summary>
    WordDocument,

    /// <summary>.html, whatever it is called.</summary>
    WebPage,

    /// <summary>.csv, .tsv: text in columns.</summary>
    DelimitedText,

    /// <summary>A package or compound file encrypted with a password.</summary>
    Encrypted,

    /// <summary>A package or compound file that can't be opened as one.</summary>
    Damaged,

    /// <summary>.pdf: pages laid out for printing.</summary>
    PrintedPages,

    /// <summary>.ofd: the Chinese standard for pages laid out for printing.</summary>
    OfdPages,

    /// <summary>A picture, as scans are.</summary>
    Picture,

    /// <summary>.zip, .rar, .7z and the like.</summary>
    Archive,

    /// <summary>.doc, .wps, .rtf and the XML that Word 2003 wrote.</summary>
    LegacyWordDocument,

    /// <summary>.ods, .xlsb and the XML that Excel 2003 wrote.</summary>
    OtherWorkbook,

    /// <summary>.odt.</summary>
    OtherDocument,

    /// <summary>.mht: a web page with its pictures in one file.</summary>
    WebArchive,

    /// <summary>Anything else.</summary>
    Other,
}
