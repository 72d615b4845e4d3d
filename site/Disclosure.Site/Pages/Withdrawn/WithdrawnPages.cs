using Disclosure.Model.Codes;
using Disclosure.Model.Corrections;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Satisfaction;

namespace Disclosure.Site.Pages.Withdrawn;

/// <summary>
/// A page at the address of what was taken down, where nothing else stands there: who follows an old link is told what became of it.
/// </summary>
internal static class WithdrawnPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) =>
        from edition in context.Editions.All
        from change in edition.TakenDown
        let address = AddressOf(context.Records, change)
        where address is not null
        group (edition, change) by address into taken
        select PagePlan.InFolder(taken.Key, () => Make(context, taken.Key, [.. taken]));

    private static WithdrawnPage Make(PageContext context, string address, List<(ReleasedEdition Edition, ReleasedChange Change)> taken)
    {
        var last = taken[^1];
        return new WithdrawnPage
        {
            Site = context.Site,
            Path = address,
            Title = $"已撤下：{last.Change.Title}",
            LastChange = new PublishedChange(last.Edition.Edition.Day, "撤下"),
            Subject = last.Change.Title,
            Basis = last.Edition.Edition.Reason,
            Notes = CorrectionNotes.Of(
                context, new LinkRoot(address), taken.Select(one => one.Change.Record).OfType<RecordKey>()),
        };
    }

    /// <summary>The address of what was taken down; nothing where a page of what is still published stands there.</summary>
    private static string? AddressOf(RecordSet records, ReleasedChange change)
    {
        if (change.Record is not { } key)
            return AddressOfSurvey(records, change);
        var isStillThere = key.Kind switch
        {
            RecordKind.ProjectTarget or RecordKind.ProjectSelfEvaluation => records.ProjectCodes.Contains(ProjectCode.Parse(key.Code)),
            _ when RecordKinds.Of(key.Kind).IsOfProcess => key.Code.Length == 0
                || records.FindUnit(UnitCode.Parse(key.Code)) is not null || records.ProjectCodes.Contains(ProjectCode.Parse(key.Code)),
            RecordKind.Evaluation => records.Find(key) is not null,
            RecordKind.Unit => records.FindUnit(UnitCode.Parse(key.Code)) is not null,
            _ => true,
        };
        return isStillThere ? null : RecordPlaces.PathOf(records, key, change.Before);
    }

    // A row of the register of surveys has no record of its own; its file is named for the survey.
    private static string? AddressOfSurvey(RecordSet records, ReleasedChange change)
    {
        var parts = change.Path.Value.Split('/');
        return parts is [_, _, "surveys", var file] && SurveyId.TryParse(Path.GetFileNameWithoutExtension(file)) is { } survey
            && SurveyIndex.SurveysOf(records).All(known => known.Id != survey)
                ? SitePaths.Rate(survey)
                : null;
    }
}
