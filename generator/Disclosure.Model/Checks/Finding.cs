namespace Disclosure.Model.Checks;

/// <summary>Something wrong, or worth knowing, in what was given: a value, never an exception.</summary>
/// <param name="Definition">The kind, with code, severity, clause and remedy.</param>
/// <param name="Place">Where.</param>
/// <param name="Message">What, in Chinese, with the values it is about.</param>
public sealed record Finding(FindingDefinition Definition, Place Place, string Message)
{
    /// <summary>The stable code.</summary>
    public string Code => Definition.Code;

    /// <summary>How bad it is.</summary>
    public Severity Severity => Definition.Severity;
}
