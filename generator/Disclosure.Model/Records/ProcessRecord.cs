using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;

namespace Disclosure.Model.Records;

/// <summary>
/// What the records of the process share (过程公开, clauses 四 to 八): assessment, target review, monitoring, rectification, application of
/// results, exit. They are about a project or a unit as a whole in a year, need no approval, and are published within twenty working days
/// of the day they were made.
/// </summary>
public abstract record ProcessRecord : IApprovedRecord
{
    /// <summary>The project or policy; nothing where it is a unit as a whole.</summary>
    public ProjectCode? Project { get; init; }

    /// <summary>The unit, or the one that carries the project out.</summary>
    public required UnitCode Unit { get; init; }

    /// <summary>The fiscal year: of the budget asked for, of the target, of the result.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The project's name, where no target or self-evaluation of it gives one, as of a project that was refused.</summary>
    public string? Name { get; init; }

    /// <summary>责任岗位, the post that answers for this step (clause 十五): a post, never a person's name.</summary>
    public string? ResponsibleRole { get; init; }

    /// <summary>Why the content is not published, where it is not.</summary>
    public Withholding? Withheld { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> WithheldFields { get; init; } = [];

    /// <summary>Where the record came from, such as the imported file's name; for staff.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// The day it was made, or last changed in substance, from which twenty working days run; nothing while that is not known.
    /// </summary>
    public abstract DateOnly? Made { get; }

    /// <summary>The code of what it is about: the project's, else the unit's.</summary>
    public string Code => Project?.Value ?? Unit.Value;

    /// <inheritdoc/>
    public abstract RecordKey Key { get; }

    /// <summary>
    /// What is left of it where its content is withheld: its identity, and why. Made anew field by field, so that a field that a kind gets
    /// later is withheld until somebody decides otherwise.
    /// </summary>
    public abstract ProcessRecord ToWithheld(Withholding withheld);

    /// <inheritdoc/>
    UnitCode? IApprovedRecord.ApprovedUnit => Unit;
}
