using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Model.Checks;
using Disclosure.Model.Differences;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Model.Staff;
using Disclosure.Model.Terms;
using Disclosure.Publishing.Build;
using Disclosure.Publishing.Candidates;
using Disclosure.Publishing.Gate;

namespace Disclosure.Publishing.Releases;

/// <summary>Prepares a release: nothing that readers see changes. What it would change is looked at point by point first.</summary>
public static class ReleasePreparing
{
    // Who prepares does so in that role alone: another signature needs another person.
    private static readonly string PreparerRole = PublishingRole.Prepare.Term();

    /// <summary>Prepares what <paramref name="request"/> asks for, or says what keeps it from being released.</summary>
    /// <param name="office">The content folder.</param>
    /// <param name="request">What is to be published.</param>
    /// <param name="preparer">Who prepares it.</param>
    /// <param name="isTrial">Whether only to look.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped; nothing was prepared.</exception>
    public static Preparation Prepare(
        ReleaseOffice office, ReleaseRequest request, Person preparer, bool isTrial, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(preparer);
        request = PendingCodes.Fill(office, request);
        if ((ScopeCheck.ObjectionTo(office, request.Scope) ?? ReasonCheck.ObjectionTo(request.Reason)) is { } refused)
            return new Preparation { Findings = [refused] };
        var candidate = Candidate.Of(office, request);
        if (EmptyScope.ObjectionTo(office, candidate) is { } empty)
            return new Preparation { Findings = [empty] };
        if (candidate.Changes.IsEmpty)
            return new Preparation { Findings = [new Finding(EditionFindings.Unchanged, Place.At(""), "范围内的内容与已经公开的一样。")] };
        stop.ThrowIfCancellationRequested();
        var checklist = Check(office, candidate, preparer, stop);
        var preparation = new Preparation { Checklist = checklist, Difference = DifferenceOf(office, candidate) };
        return isTrial || checklist.IsBlocked ? preparation : Prepare(office, candidate, preparer, preparation);
    }

    /// <summary>Prepares a withdrawal, which needs no gate: it only takes away.</summary>
    public static Preparation Prepare(ReleaseOffice office, Withdrawal withdrawal, Person preparer, bool isTrial)
    {
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(withdrawal);
        ArgumentNullException.ThrowIfNull(preparer);
        if (ReasonCheck.ObjectionTo(withdrawal.Statement) is { } personal)
            return new Preparation { Findings = [personal] };
        var (draft, refusal) = withdrawal.ToDraft(office, preparer.Id.Value, PreparerRole);
        if (draft is null)
            return new Preparation { Findings = [refusal!] };
        var left = WithdrawalRemains.Findings(office, draft, withdrawal.IsAtOnce);
        return left.Any(finding => finding.Severity == Severity.Error)
            ? new Preparation { Findings = left }
            : Prepare(office, draft, preparer, left, isTrial);
    }

    /// <summary>Prepares a rollback: what it brings back passed the gate then, and must not have become secret since.</summary>
    public static Preparation Prepare(ReleaseOffice office, Rollback rollback, Person preparer, bool isTrial)
    {
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(rollback);
        ArgumentNullException.ThrowIfNull(preparer);
        if (ReasonCheck.ObjectionTo(rollback.Reason) is { } personal)
            return new Preparation { Findings = [personal] };
        var (draft, findings) = rollback.ToDraft(office, preparer.Id.Value, PreparerRole);
        if (draft is null)
            return new Preparation { Findings = findings };
        var objections = RollbackGate.Objections(office, rollback, CancellationToken.None);
        return objections.IsEmpty ? Prepare(office, draft, preparer, findings, isTrial) : new Preparation { Findings = objections };
    }

    private static Preparation Prepare(
        ReleaseOffice office, EditionDraft draft, Person preparer, ImmutableArray<Finding> findings, bool isTrial)
    {
        var after = ContentReader.Read(DraftSource.Of(office, draft), office.Day);
        var preparation = new Preparation { Findings = findings, Difference = DifferenceTo(office, after) };
        if (isTrial)
            return preparation;
        var prepared = office.Store.Prepare(
            draft with { PreparedByName = after.Records.Portal.ShowsStaffNames ? preparer.Name : null });
        return preparation with { Pending = prepared.Value, Findings = findings.AddRange(prepared.Findings) };
    }

    /// <summary>Prepares what was looked at.</summary>
    internal static Preparation Prepare(ReleaseOffice office, Candidate candidate, Person preparer, Preparation preparation)
    {
        var prepared = office.Store.Prepare(new EditionDraft
        {
            Kind = candidate.Request.Kind,
            Scope = candidate.Request.Scope,
            Reason = candidate.Request.Reason,
            Tool = ToolName.Current,
            PreparedBy = preparer.Id.Value,
            Role = PreparerRole,
            PreparedByName = candidate.Public.Records.Portal.ShowsStaffNames ? preparer.Name : null,
            Statements = [.. preparation.Checklist!.Checks.Select(StatementOf)],
            Notes = ReleaseNotes.Of(new GateInput(office, candidate, preparer, null)),
            Items = candidate.ToDraft(),
            Moves = candidate.Moves,
        });
        return preparation with { Pending = prepared.Value, Findings = prepared.Findings };
    }

    // What is still to be done is noted with the names of persons, which no edition holds.
    private static string StatementOf(GateCheck check) =>
        $"{check.Name}：{GateWords.Of(check.State)}{(check is { Note: { } note, State: not GateState.Pending } ? $"（{note}）" : "")}";

    // The pages are looked through as readers would get them, so that nothing slips past the records.
    internal static ReleaseChecklist Check(ReleaseOffice office, Candidate candidate, Person preparer, CancellationToken stop)
    {
        using var folder = new TrialFolder();
        var facts = PublicFacts.Of(office.Store, office.History, candidate.Public) with { Mode = SiteMode.Public };
        var report = SiteBuild.Run(facts, new BuildOptions { Output = folder.Site, Mode = SiteMode.Public }, null, stop);
        var checklist = ReleaseGate.Check(new GateInput(office, candidate, preparer, report.Succeeded ? folder.Site : null)
        {
            Editions = facts.Editions,
        });
        return report.Succeeded
            ? checklist
            : checklist with { Checks = [.. checklist.Checks, GateCheck.Of("生成网页", report.Findings)] };
    }

    // Other codes change nothing that is said.
    private static EditionDifference DifferenceOf(ReleaseOffice office, Candidate candidate) =>
        candidate.Request.Scope is ReleaseScope.OfCodes { Codes: var codes }
            ? new EditionDifference { Codes = codes }
            : DifferenceTo(office, candidate.Public);

    private static EditionDifference DifferenceTo(ReleaseOffice office, ContentReading after) =>
        Between(ContentReader.Read(office.Published, office.Day), after);

    /// <summary>What readers see differ between two readings of what is public.</summary>
    internal static EditionDifference Between(
        ContentReading before, ContentReading after, IReadOnlySet<RecordKey>? erased = null) => ScanDifferences.Add(
        EditionDifference.Between(
            before.Records, PublishedTexts.Of(before.Articles, before.Glossary),
            after.Records, PublishedTexts.Of(after.Articles, after.Glossary), erased),
        before.Records, before.Scans, after.Records, after.Scans);
}
