namespace Disclosure.Model.Checks;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Warns staff; the page carries a neutral 核对说明.</summary>
    Warning,

    /// <summary>Blocks publication.</summary>
    Error,
}
