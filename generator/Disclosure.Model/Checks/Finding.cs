using Disclosure.Model.Calendar;
using Disclosure.Model.Checks.Residue;

namespace Disclosure.Model.Checks;

/// <summary>Something wrong, or worth knowing, in what was given: a value, never an exception.</summary>
/// <param name="Definition">The kind, with code, severity, clause and remedy.</param>
/// <param name="Place">Where.</param>
/// <param name="Message">What, in Chinese, with the values it is about.</param>
public sealed record Finding(FindingDefinition Definition, Place Place, string Message)
{
    /// <summary>What, in Chinese. Characters that nobody sees are written out: wherever it is printed, it does nothing but tell.</summary>
    public string Message { get; init => field = HiddenCharacters.Shown(value); } = HiddenCharacters.Shown(Message);

    /// <summary>The fiscal year it is about, where it stands in a record of no year.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>The stage it is about, where it stands in a record of no stage.</summary>
    public Stage? Stage { get; init; }

    /// <summary>Another place that it is about, such as the row that was there first; nothing where there is none.</summary>
    public Place? Other { get; init; }

    /// <summary>The stable code.</summary>
    public string Code => Definition.Code;

    /// <summary>How bad it is.</summary>
    public Severity Severity => Definition.Severity;
}
