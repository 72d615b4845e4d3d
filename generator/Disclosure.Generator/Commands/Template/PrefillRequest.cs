using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;

namespace Disclosure.Generator.Commands.Template;

/// <summary>Whose forms, of what, are to be written with what is known in them.</summary>
/// <param name="Unit">The department or unit; nothing for the government, or for every department.</param>
/// <param name="IsOfGovernment">Whether it is the government's form.</param>
/// <param name="Stage">Targets or results.</param>
/// <param name="Year">The year; nothing for the likely one.</param>
internal sealed record PrefillRequest(UnitCode? Unit, bool IsOfGovernment, Stage Stage, FiscalYear? Year)
{
    /// <summary>Whether every department's are asked for.</summary>
    public bool IsForAll => Unit is null && !IsOfGovernment;
}
