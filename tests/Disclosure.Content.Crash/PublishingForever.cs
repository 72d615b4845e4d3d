using System.Globalization;
using System.Text;
using Disclosure.Content.Editions;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Crash;

/// <summary>
/// Publishes one edition after another, each of twenty files that all say its number. What was left
/// pending by a process that was killed is discarded first.
/// </summary>
internal static class PublishingForever
{
    private const int Files = 20;

    /// <summary>Publishes until it is killed; ends where an act is refused, and says why.</summary>
    public static int Run(string folder)
    {
        var store = EditionStore.Open(folder, TimeProvider.System);
        foreach (var left in store.Pending())
        {
            if (!store.Discard(left.Id).Succeeded)
                return 1;
        }

        for (var number = store.Read().History?.Editions.Length ?? -1; number >= 0; number++)
        {
            if (Refusal(store, number) is { } refusal)
            {
                Console.Error.WriteLine(refusal);
                return 1;
            }

            Console.Out.WriteLine(number.ToString(CultureInfo.InvariantCulture));
            Console.Out.Flush();
        }

        return 1;
    }

    private static string? Refusal(EditionStore store, int number)
    {
        var prepared = store.Prepare(DraftOf(number));
        if (prepared.Value is not { } pending)
            return string.Join('\n', prepared.Findings);
        var signature = new Signature("li", "审核", TimeProvider.System.GetUtcNow(), pending.Hash);
        var signed = store.Sign(pending.Id, signature);
        if (!signed.Succeeded)
            return string.Join('\n', signed.Findings);
        var released = store.Release(pending.Id, TimeProvider.System.GetUtcNow());
        return released.Succeeded ? null : string.Join('\n', released.Findings);
    }

    private static EditionDraft DraftOf(int number)
    {
        DraftItem text = new DraftItem.Content(Encoding.UTF8.GetBytes($"{number}\n"));
        var items = Enumerable.Range(1, Files).ToDictionary(file => new PublicPath($"guide/{file}.md"), _ => text);
        return new EditionDraft
        {
            Kind = ReleaseKind.Publication,
            Scope = new ReleaseScope.OfSite(),
            Tool = "disclosure",
            PreparedBy = "zhang",
            Items = items,
        };
    }
}
