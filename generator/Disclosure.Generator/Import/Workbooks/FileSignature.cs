namespace Disclosure.Generator.Import.Workbooks;

/// <summary>What a file's first bytes say it is, whatever its name says.</summary>
internal enum FileSignature
{
    /// <summary>Nothing in it.</summary>
    Empty,

    /// <summary>A ZIP archive, as .xlsx is.</summary>
    Zip,

    /// <summary>A compound file with an encrypted package in it: an .xlsx with a password.</summary>
    Encrypted,

    /// <summary>Another compound file: .xls or .doc.</summary>
    Compound,

    /// <summary>Anything else.</summary>
    Other,
}
