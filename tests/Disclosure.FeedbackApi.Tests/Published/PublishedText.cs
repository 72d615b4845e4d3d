using System.Globalization;
using Disclosure.FeedbackApi.Results.Published;

namespace Disclosure.FeedbackApi.Tests.Published;

/// <summary>A published version as lines, to compare two.</summary>
internal static class PublishedText
{
    public static string Of(KeptVersion version) => string.Join(
        '\n',
        [
            string.Create(
                CultureInfo.InvariantCulture,
                $"{version.Survey} {version.Number} {version.Day:O} {version.Step} {version.IsLast} {version.Salt} {version.Replaced}"),
            string.Create(CultureInfo.InvariantCulture, $"{version.Waiting} {version.ToldOn:O}"),
            .. version.Received.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}"),
            .. version.Excluded.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}"),
            .. version.Scored.Select(counts => "scored " + counts),
            .. version.Open.Select(counts => "open " + counts),
            .. version.Ratings.All.ToArray().Select(OfRating),
        ]);

    private static string OfRating(CountedRating rating) =>
        string.Create(CultureInfo.InvariantCulture, $"{rating.Receipt} {rating.Channel} {rating.Level} {rating.Day:O}");
}
