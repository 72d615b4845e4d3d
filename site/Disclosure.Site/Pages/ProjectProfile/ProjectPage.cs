using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Data;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Compare;
using Disclosure.Site.Results;
using Disclosure.Site.Stages;
using Disclosure.Site.YearSections;
using RazorSlices;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>One project over all its years: what was promised, what it cost, what came of it, what others found.</summary>
public sealed record ProjectPage : Page
{
    /// <summary>项目编码.</summary>
    public required string Code { get; init; }

    /// <summary>The codes it had before, under which it is still found.</summary>
    public ImmutableArray<string> FormerCodes { get; init; } = [];

    /// <summary>What the project is: department, unit, budget, kind, period.</summary>
    public required ImmutableArray<FactItem> Facts { get; init; }

    /// <summary>The same in short: whose it is.</summary>
    public string FactsInShort => string.Join("，", Facts.Take(3).Select(fact => fact.Text).Distinct());

    /// <summary>What was changed of years that have no section any more.</summary>
    public ImmutableArray<CorrectionNote> Corrections { get; init; } = [];

    /// <summary>The newest closed year in a sentence; nothing while no year is closed.</summary>
    public string? ResultTitle { get; init; }

    /// <summary>The newest closed year in figures.</summary>
    public ImmutableArray<FigureTile> Result { get; init; } = [];

    /// <summary>The whole cycle of a project of several years; nothing for one of a single year.</summary>
    public CycleSection? Cycle { get; init; }

    /// <summary>All years in a row each, newest first.</summary>
    public FactTable History => ProjectHistory.TableOf(this, Years);

    /// <summary>The figures of the years as small charts; none below two years.</summary>
    public ImmutableArray<SmallMultiple> Multiples { get; init; } = [];

    /// <summary>What changed since the year before; none where there is nothing to compare.</summary>
    public ImmutableArray<FactItem> Changes { get; init; } = [];

    /// <summary>
    /// Where it stands beside others: in the newest year with a result, else with a target; nothing for a project without any form.
    /// </summary>
    public CompareLink? Compare
    {
        get
        {
            var closed = Years.FirstOrDefault(year => year.SelfEvaluation is not null);
            return (closed ?? Years.FirstOrDefault(year => year.Target is not null)) is { } shown
                ? CompareLink.OfProject(this, Code, shown.Year)
                : null;
        }
    }

    /// <summary>Where who was served can rate; nothing while no survey of the project is open.</summary>
    public SwitchLink? Rate { get; init; }

    /// <summary>What paper leaves out, and where it stands.</summary>
    public string NotPrinted => ProjectPaper.NotPrinted(this);

    /// <summary>The years, newest first.</summary>
    public required ImmutableArray<ProjectYear> Years { get; init; }

    /// <summary>Other projects that readers of this one may look for.</summary>
    public ImmutableArray<RelatedProject> Related { get; init; } = [];

    /// <inheritdoc/>
    public override string? AskLabel => "询问这个项目";

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Units;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [.. ProjectTables.Of(Years), .. Cycle?.Tables ?? []];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => ProjectSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("code", Code);
        WriteFormer(json);
        json.WriteString("name", Title);
        if (!Years.IsEmpty)
            StageTwin.Write(json, new FiscalYear(Years[0].Year), Years[0].Stages);
        Cycle?.WriteFacts(json);
        YearSection.WriteFacts(json, Years, Site.UnitName);
        new RelatedProjectsView(this, Related).Write(json);
    }

    private void WriteFormer(Utf8JsonWriter json)
    {
        if (FormerCodes.IsEmpty)
            return;
        json.WriteStartArray("formerCodes");
        foreach (var code in FormerCodes)
            json.WriteStringValue(code);
        json.WriteEndArray();
    }
}
