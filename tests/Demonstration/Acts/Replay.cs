using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Forms.Attachments;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Model.Staff;
using Disclosure.Model.Terms;
using Disclosure.Publishing.Candidates;
using Disclosure.Publishing.Gate;
using Disclosure.Publishing.Releases;

namespace Disclosure.Tests.Acts;

/// <summary>
/// Does the acts of the script on a copy of the content, through the code that staff use, with another clock: everything passes the
/// gate, is signed by two persons and reviewed for secrecy, and is released.
/// </summary>
/// <param name="content">The copy: the content as it is today, without editions. It is put back to how it was before the first act.</param>
/// <param name="isFull">
/// Whether each act has the site made that would be published, to look through it; else the first of each kind.
/// </param>
internal sealed class Replay(string content, bool isFull)
{
    private static readonly string[] Signers = ["shili-shenhe", "shili-baomi"];
    private readonly ActClock _clock = new();
    private readonly HashSet<(Type, ReleaseKind, ReleaseStage?)> _gated = [];
    private readonly StaffRegister _staff = StaffFile.Read(content).Register!;

    /// <summary>Does the acts from a day on; what came before is only done to the content, whose editions are there.</summary>
    /// <param name="script">All acts.</param>
    /// <param name="from">The day; nothing for all.</param>
    public void Run(ActScript script, DateOnly? from = null)
    {
        foreach (var edit in script.Given)
            edit.MakeIn(content);
        foreach (var received in script.Acts.OfType<Act.Receive>())
            Put(received.File, from: content, to: Aside);
        foreach (var act in script.Acts)
        {
            _clock.Begin(act.Day);
            if (act.Day >= (from ?? act.Day) || act is Act.Change or Act.Receive)
                Do(act);
            else if (act is Act.Publish before)
                _gated.Add(KindOf(before));
        }
    }

    // Beside the content, so that the folder holds nothing else.
    private string Aside => content + ".aside";

    private void Do(Act act)
    {
        switch (act)
        {
            case Act.Change change:
                change.Edit.MakeIn(content);
                break;
            case Act.Receive received:
                Put(received.File, from: Aside, to: content);
                break;
            case Act.Publish publish:
                Release(Prepare(publish), isAtOnce: false);
                break;
            case Act.GoBack back:
                Release(GoBack(back), isAtOnce: false);
                break;
            case Act.Withdraw withdraw:
                Release(Withdraw(withdraw), isAtOnce: true);
                break;
            case Act.SignAfterwards sign:
                var office = Open();
                Sign(office.Store, office.History.Head!.Id, sign.Account, office.History.Head.Signatures[0].Prepared);
                break;
        }
    }

    private (ReleaseOffice Office, EditionId Id) Prepare(Act.Publish act)
    {
        var office = Open();
        var (preparer, request) = (PersonOf(act.Account), new ReleaseRequest { Scope = act.Scope, Kind = act.Kind, Reason = act.Reason });
        var isNewKind = _gated.Add(KindOf(act));
        if (isFull || isNewKind)
            return (office, Known(ReleasePreparing.Prepare(office, request, preparer, isTrial: false), act));
        var candidate = Candidate.Of(office, request);
        var checklist = ReleaseGate.Check(new GateInput(office, candidate, preparer, Built: null));
        var checkedOnly = new Preparation { Checklist = checklist };
        return (office, Known(
            checklist.IsBlocked ? checkedOnly : ReleasePreparing.Prepare(office, candidate, preparer, checkedOnly), act));
    }

    private static (Type, ReleaseKind, ReleaseStage?) KindOf(Act.Publish act) =>
        (act.Scope.GetType(), act.Kind, (act.Scope as ReleaseScope.OfUnits)?.Stage);

    private (ReleaseOffice Office, EditionId Id) GoBack(Act.GoBack act)
    {
        var office = Open();
        var rollback = new Rollback(act.To, act.Reason);
        return (office, Known(ReleasePreparing.Prepare(office, rollback, PersonOf(act.Account), isTrial: false), act));
    }

    private (ReleaseOffice Office, EditionId Id) Withdraw(Act.Withdraw act)
    {
        var office = Open();
        var withdrawal = new Withdrawal([act.Path], act.Reason, act.Basis, IsAtOnce: true);
        return (office, Known(ReleasePreparing.Prepare(office, withdrawal, PersonOf(act.Account), isTrial: false), act));
    }

    private void Release((ReleaseOffice Office, EditionId Id) prepared, bool isAtOnce)
    {
        // The working folder is as it was, and need not be read again.
        var (office, id) = (Open(prepared.Office.Working), prepared.Id);
        if (!isAtOnce)
        {
            foreach (var account in Signers)
            {
                _clock.Pass(5);
                Sign(office.Store, id, account, office.Store.FindPending(id)!.Hash);
            }

            Assert.Empty(SigningRules.Missing(office, office.Store.FindPending(id)!));
        }

        _clock.Pass(5);
        var released = office.Store.Release(id, _clock.GetUtcNow());
        Assert.Empty(released.Findings);
        if (isAtOnce)
            Assert.Empty(office.Store.Erase(Erasure.Allowed(office.Store.Read().History!, id)).Findings);
        _clock.Pass(5);
    }

    private void Sign(EditionStore store, EditionId id, string account, ContentHash prepared)
    {
        var person = PersonOf(account);
        PublishingRole[] usual = [PublishingRole.Review, PublishingRole.Publish, PublishingRole.SecrecyReview];
        var role = usual.First(person.Has).Term();
        Assert.Empty(store.Sign(id, new Signature(person.Id.Value, role, _clock.GetUtcNow(), prepared)).Findings);
    }

    private ReleaseOffice Open() => Open(ContentReader.Read(content, DateOnly.FromDateTime(_clock.InChina.DateTime)));

    private ReleaseOffice Open(ContentReading working)
    {
        var (office, damage) = ReleaseOffice.Open(content, working, _clock, new DemonstrationSalts(), AttachmentReader.Read);
        Assert.Null(damage);
        return office!;
    }

    private Person PersonOf(string account) =>
        _staff.FindByAccount(account) ?? throw new FormatException($"No person of staff.yaml has the account {account}.");

    // What keeps an act back is told whole: the content is to be mended, or what was found is to be accepted.
    private static EditionId Known(Preparation preparation, Act act)
    {
        var errors = (preparation.Checklist?.Errors ?? []).Concat(preparation.Findings.Where(finding => finding.Severity == Severity.Error))
            .Select(finding => $"{finding.Definition.Code} {finding.Place} {finding.Definition.Title}：{finding.Message}");
        return preparation.Pending?.Id ?? throw new InvalidOperationException($"{act} is blocked:\n{string.Join('\n', errors)}");
    }

    private static void Put(string file, string from, string to)
    {
        var folder = Path.GetDirectoryName(file)!;
        Directory.CreateDirectory(Path.Combine(to, folder));
        var found = Directory.GetFiles(Path.Combine(from, folder), Path.GetFileNameWithoutExtension(file) + ".*");
        if (found.Length == 0)
            throw new FormatException($"There is no {file} to come into the folder.");
        foreach (var path in found)
            File.Move(path, Path.Combine(to, folder, Path.GetFileName(path)));
    }
}
