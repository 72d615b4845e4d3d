using Disclosure.Content.Editions;
using Disclosure.Model.Staff;
using Disclosure.Publishing.Candidates;
using Disclosure.Publishing.Releases;

namespace Disclosure.Generator.Commands.Publish;

/// <summary>What is still to be done until a prepared edition is public.</summary>
internal static class NextSteps
{
    public static void Write(TextWriter output, ReleaseOffice office, PendingEdition pending)
    {
        output.WriteLine();
        var staff = office.Working.Records.Staff;
        var missing = SigningRules.Missing(office, pending);
        output.WriteLine($"{(missing.IsEmpty ? "已签齐" : "已准备")}版次 {pending.Id}，公众还看不到。接下来：");
        foreach (var finding in missing)
        {
            var role = finding.Definition == ReleaseFindings.SecrecyReviewMissing ? PublishingRole.SecrecyReview : PublishingRole.Review;
            var people = staff?.With(role).Select(person => person.Name) ?? [];
            var who = string.Join("、", people);
            output.WriteLine($"  {finding.Definition.Title}{(who.Length > 0 ? $"（{who}）" : "")}：{CommandOf(pending, role)}");
        }

        output.WriteLine($"  公开：disclosure release {pending.Id}");
    }

    private static string CommandOf(PendingEdition pending, PublishingRole role) =>
        role == PublishingRole.SecrecyReview ? $"disclosure sign {pending.Id} --role 保密审查" : $"disclosure sign {pending.Id}";
}
