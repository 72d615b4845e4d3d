using System.Text.RegularExpressions;

namespace Disclosure.FeedbackApi.Desk;

/// <summary>Where to go on after signing in: an address below the desk, and nothing else, so that no link of ours leads away.</summary>
internal static partial class DeskReturn
{
    /// <summary>What is asked for, below the desk; nothing where that is the desk itself or cannot be returned to.</summary>
    public static string? Of(HttpRequest request)
    {
        request.Path.StartsWithSegments(DeskGate.Root, StringComparison.OrdinalIgnoreCase, out var below);
        var next = $"{below.Value?.TrimStart('/')}{request.QueryString}";
        return Is(next) ? next : null;
    }

    /// <summary>The address to go on to; the desk where there is none, or none of ours.</summary>
    public static string AddressOf(string root, string? next) => Is(next) ? $"{root}{DeskGate.Root}/{next}" : root + DeskGate.Root;

    private static bool Is(string? next) => next is not null && Below().IsMatch(next);

    [GeneratedRegex(@"\A[A-Za-z0-9-]{1,64}(?:/[A-Za-z0-9-]{1,64}){0,5}(?:\?[A-Za-z0-9=&%._-]{0,256})?\z")]
    private static partial Regex Below();
}
