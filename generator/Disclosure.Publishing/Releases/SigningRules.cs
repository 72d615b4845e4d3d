using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Content.Store;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Model.Staff;
using Disclosure.Model.Terms;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Releases;

/// <summary>
/// Two persons stand for an edition, and one reviewed it for secrecy: who prepared it and who approved it are different persons, and at
/// least one of them has not edited the record since it was last released.
/// </summary>
public static class SigningRules
{
    private static readonly ImmutableArray<PublishingRole> Approving = [PublishingRole.Review, PublishingRole.Publish];

    /// <summary>What an edition still lacks to be released.</summary>
    public static ImmutableArray<Finding> Missing(ReleaseOffice office, PendingEdition pending)
    {
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(pending);
        if (pending.Prepared is not { } prepared)
            return pending.Damage is { } damage ? [damage] : [];
        var place = Place.At(pending.Id.ToString());
        var findings = ImmutableArray.CreateBuilder<Finding>();
        findings.AddRange(Strangers(office, pending, place));
        if (!pending.Signatures.Any(signature => Has(signature, PublishingRole.SecrecyReview)))
            findings.Add(new Finding(ReleaseFindings.SecrecyReviewMissing, place, "签署的人里没有保密审查人。"));
        var approvers = pending.Signatures
            .Where(signature => signature.Person != prepared.PreparedBy && Approving.Any(role => Has(signature, role)))
            .Select(signature => signature.Person).ToList();
        if (approvers.Count == 0)
            findings.Add(new Finding(ReleaseFindings.SecondPersonMissing, place, $"只有编制人“{prepared.PreparedBy}”签署。"));
        else if (prepared.Scope is not ReleaseScope.OfCodes)
            findings.AddRange(EditedByAll(office, prepared, [prepared.PreparedBy, .. approvers]));
        return findings.DrainToImmutable();
    }

    /// <summary>Whether a signature was given in a role.</summary>
    public static bool Has(Signature signature, PublishingRole role)
    {
        ArgumentNullException.ThrowIfNull(signature);
        return signature.Role.Split('、').Contains(role.Term());
    }

    // A person renamed between two acts is still one: who signed is in the register as he was, and under an account of his own.
    private static IEnumerable<Finding> Strangers(ReleaseOffice office, PendingEdition pending, Place place)
    {
        var staff = office.Working.Records.Staff;
        var people = pending.Signatures.Select(signature => signature.Person).Distinct()
            .Select(id => (Id: id, Person: PersonId.TryParse(id) is { } known ? staff?.FindById(known) : null)).ToList();
        foreach (var (id, _) in people.Where(one => one.Person is null))
            yield return new Finding(ReleaseFindings.UnknownPerson, place, $"签署人“{id}”不在 staff.yaml 里。");
        var accounts = people.Where(one => one.Person is not null).GroupBy(one => one.Person!.Account);
        foreach (var shared in accounts.Where(group => group.Count() > 1))
            yield return new Finding(ReleaseFindings.SecondPersonMissing, place, $"签署人用的是同一个账号“{shared.Key}”。");
    }

    private static IEnumerable<Finding> EditedByAll(ReleaseOffice office, PreparedEdition prepared, List<string> people)
    {
        var history = ContentStore.Open(office.Content, TimeProvider.System).ReadHistory();
        var days = Publications.ByPath(office.History);
        foreach (var change in prepared.Changes)
        {
            var since = days.TryGetValue(change.Path, out var published) && office.History.Find(published.Edition) is { } edition
                ? edition.At
                : DateTimeOffset.MinValue;
            var authors = ChangeAuthors.Since(history, since, change.Path.Value);
            if (people.TrueForAll(person => authors.Known.Contains(person)))
            {
                yield return new Finding(
                    ReleaseFindings.EditedByAll, Place.At(change.Path.Value), $"“{string.Join("”“", people)}”都改动过它。");
            }
        }
    }
}
