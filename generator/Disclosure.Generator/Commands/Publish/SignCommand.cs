using System.CommandLine;
using Disclosure.Content.Editions;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Model.Staff;
using Disclosure.Model.Terms;
using Disclosure.Publishing.Candidates;
using Disclosure.Publishing.Releases;

namespace Disclosure.Generator.Commands.Publish;

/// <summary><c>disclosure sign</c>: that a person has looked at a prepared edition and stands for it.</summary>
internal static class SignCommand
{
    public static Command Create(CommandConsole console)
    {
        var id = SharedOptions.EditionArgument();
        var content = SharedOptions.Content();
        var role = new Option<string[]>("--role")
        {
            Description = "以什么职责签署，可以写几项；不写则为审核（没有审核职责的为发布，再没有的为保密审查）",
            HelpName = "审核|发布|保密审查",
            AllowMultipleArgumentsPerToken = true,
        };
        role.AcceptOnlyFromAmong("审核", "发布", "保密审查");
        var command = new Command("sign", "审核人、保密审查人签署一个已准备的版次") { id, role, content };
        command.SetAction((parsed, stop) => Abandonable.Run(
            () => ActOfPublishing.Begin(
                console, parsed.GetRequiredValue(content), PublishingRole.Review, PublishingRole.Publish,
                PublishingRole.SecrecyReview) is { } act
                ? Sign(act, parsed.GetRequiredValue(id)!.Value, parsed.GetValue(role) ?? [])
                : ExitCode.Unusable,
            stop));
        return command;
    }

    private static int Sign(ActOfPublishing act, EditionId id, string[] words)
    {
        var roles = RolesOf(act.Person, words);
        if (roles.Find(role => !act.Person.Has(role)) is var wrong && roles.Exists(role => !act.Person.Has(role)))
        {
            act.Tell([new Finding(ReleaseFindings.WrongRole, Place.At("staff.yaml"), $"“{act.Person.Name}”没有{wrong.Term()}的职责。")]);
            return ExitCode.Unusable;
        }

        if (HashOf(act.Office, id) is not { } prepared)
        {
            act.Tell([new Finding(EditionFindings.NotPending, Place.At(id.ToString()), $"没有待签署的版次 {id}。")]);
            return ExitCode.Blocked;
        }

        var word = string.Join("、", roles.Select(role => role.Term()));
        var name = SignatureNames.Of(act.Office, id, act.Person);
        var result = act.Office.Store.Sign(id, new Signature(act.Person.Id.Value, word, act.Office.Now, prepared, name));
        if (!result.Succeeded)
        {
            act.Tell(result.Findings);
            return ExitCode.Blocked;
        }

        act.Console.Out.WriteLine($"{act.Person.Name}已签署版次 {id}（{word}）。");
        if (act.Office.Store.FindPending(id) is { } pending)
            NextSteps.Write(act.Console.Out, act.Office, pending);
        return ExitCode.Done;
    }

    // A withdrawal made at once is signed after its release.
    private static ContentHash? HashOf(ReleaseOffice office, EditionId id) =>
        office.Store.FindPending(id)?.Hash
        ?? office.History.Find(id)?.Signatures.Select(signature => (ContentHash?)signature.Prepared).FirstOrDefault();

    private static List<PublishingRole> RolesOf(Person person, string[] words)
    {
        if (words.Length > 0)
            return [.. Enum.GetValues<PublishingRole>().Where(role => words.Contains(role.Term()))];
        PublishingRole[] usual = [PublishingRole.Review, PublishingRole.Publish, PublishingRole.SecrecyReview];
        return [usual.First(person.Has)];
    }
}
