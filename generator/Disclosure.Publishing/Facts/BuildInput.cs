using System.Collections.Immutable;
using Disclosure.Content.Folder;
using Disclosure.Model.Articles;
using Disclosure.Model.Checks;
using Disclosure.Model.Registry;

namespace Disclosure.Publishing.Facts;

/// <summary>What a site is made from.</summary>
/// <param name="Records">The content.</param>
/// <param name="Articles">Articles for readers.</param>
/// <param name="Glossary">The glossary.</param>
/// <param name="Checks">What the checks say about the content; pages show the neutral notes of it.</param>
internal sealed record BuildInput(
    RecordSet Records, ImmutableArray<Article> Articles, ImmutableArray<GlossaryTerm> Glossary, ImmutableArray<Finding> Checks)
{
    public static BuildInput From(ContentReading reading, ImmutableArray<Finding> checks) =>
        new(reading.Records, reading.Articles, reading.Glossary, checks);
}
