using System.Collections.Immutable;
using Disclosure.Model.Records;
using Disclosure.Site.Data;
using Disclosure.Site.Process;

namespace Disclosure.Site.Pages.Unmet;

/// <summary>The targets of one project or unit in a list.</summary>
/// <param name="Subject">The project or unit.</param>
/// <param name="Anchor">The group's place on its page; nothing where another list of the page has it.</param>
/// <param name="Rows">Its targets.</param>
public sealed record UnmetGroup(UnmetSubject Subject, string? Anchor, ImmutableArray<UnmetRow> Rows)
{
    /// <summary>How many items of the 整改台账 the project or unit has of the year, whatever they name.</summary>
    public int Rectifications => Rows[0].AllRectifications;

    /// <summary>Where they stand, from the site's root.</summary>
    public string RectificationsPath =>
        $"{Subject.Path.Split('#')[0]}#{ProcessAnchors.Of(RecordKind.Rectification, Rows[0].Year)}";

    /// <summary>Whose it is; that it is a unit as a whole, where it is no project.</summary>
    public string Whose => Subject.IsUnit ? Subject.Kind : Subject.Unit;

    /// <summary>全年执行数 in 万元; nothing where the form gives none.</summary>
    public string? Executed => Subject.Executed.InTenThousand();
}
