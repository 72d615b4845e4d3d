using Disclosure.Content.Folder;
using Disclosure.Model.Articles;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Privacy;
using Disclosure.Site.Facts;

namespace Disclosure.Publishing.Build;

/// <summary>No article and no term of the glossary holds what is a person's. Records and reports are looked through as records.</summary>
internal static class PersonalTextCheck
{
    public static IEnumerable<Finding> Check(ContentReading reading) =>
    [
        .. reading.Articles.SelectMany(article =>
            In(TextPlaces.PathOf(article), article.Place, article.Markdown, article.Title, article.Summary)),
        .. reading.Glossary.SelectMany(term =>
            In(TextPlaces.PathOf(term), term.Place, term.Markdown, term.Term, term.Plain, term.Official, term.Basis)),
    ];

    private static IEnumerable<Finding> In(string file, TextPlace place, string markdown, params string?[] head) =>
        head.OfType<string>().SelectMany(text => Of(file, place.File, text))
            .Concat(markdown.Split('\n').Index().SelectMany(line => Of(file, place.At(line.Index), line.Item)));

    private static IEnumerable<Finding> Of(string file, string place, string text) =>
        from found in PersonalDataScan.In(text)
        select new Finding(found.Definition, Place.At(place), found.Message) { File = file, Fragment = found.Fragment };
}
