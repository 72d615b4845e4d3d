using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Gate.Rules;

/// <summary>更正类别: what is published is never changed silently; staff say what kind of change it is, and why.</summary>
internal static class ChangeKindRule
{
    public static GateCheck Check(GateInput input)
    {
        var (request, superseding) = (input.Candidate.Request, input.Candidate.Superseding.Concat(TakenDownBefore(input)).ToList());
        var finding = (request.Kind, superseding.Count) switch
        {
            (ReleaseKind.Publication, > 0) when !input.Candidate.IsOfSiteAlone => new Finding(
                ReleaseFindings.KindMissing,
                Place.At(superseding[0].Path.Value),
                $"有 {superseding.Count} 项已经公开（或撤下）过：{string.Join("、", superseding.Take(3).Select(change => change.Path.Value))}"
                + $"{(superseding.Count > 3 ? "等" : "")}。"),
            (ReleaseKind.Supplement, > 0) when superseding.Find(IsNoSupplement) is { } changed => new Finding(
                ReleaseFindings.KindMissing, Place.At(changed.Path.Value), $"补充只增加后来的内容，“{changed.Path}”改动了已经公开的。"),
            (not ReleaseKind.Revision, _) when request.Scope is ReleaseScope.OfCodes => new Finding(
                ReleaseFindings.KindMissing, Place.At(""), "改编码是修订：原来公开的没有错，用 --revision 写明原因。"),
            (ReleaseKind.Correction or ReleaseKind.Revision, 0) => new Finding(
                ReleaseFindings.KindWithoutChange, Place.At(""), "范围内没有已经公开、现在不同的内容。"),
            _ => null,
        };
        return GateCheck.Of("更正类别", finding is null ? [] : [finding], request.Reason);
    }

    // A survey's row and result grow as it goes on; a table that was approved does not.
    private static bool IsNoSupplement(ItemChange change) =>
        change.Kind == ItemChangeKind.Changed && change.Record?.Kind is not (RecordKind.SurveyRegister or RecordKind.Satisfaction);

    // What was taken down comes back only as a change that is stated, and never by the way.
    private static IEnumerable<ItemChange> TakenDownBefore(GateInput input)
    {
        return input.Candidate.Changes.Where(change => change.Kind == ItemChangeKind.Added && input.Office.WasWithdrawn(change.Path));
    }
}
