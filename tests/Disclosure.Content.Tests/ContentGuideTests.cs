using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Disclosure.Content.Files;
using Disclosure.Content.Records;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Tests;

/// <summary>The guide to the format is the manual and the test: every example in it must read as it says.</summary>
public partial class ContentGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Folder("content"), "README.md"));

    [Fact]
    public void Every_example_is_read_without_a_finding()
    {
        using var folder = Examples();

        Assert.Empty(folder.Findings());
    }

    [Fact]
    public void There_is_an_example_of_every_kind_of_file()
    {
        using var folder = Examples();
        var reading = folder.Read();

        Assert.Equal(RecordKinds.All.Select(kind => kind.Form).Order(), Forms().Distinct().Order());
        Assert.Single(reading.Articles);
        Assert.Single(reading.Glossary);
        Assert.StartsWith("<!--", Assert.Single(reading.Records.Evaluations).Report, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_key_of_every_form_stands_in_its_example() =>
        Assert.Empty(
            from shape in RecordKinds.All
            let example = string.Concat(
                Blocks()
                    .Where(block => block.Text.Contains($"form: {shape.Form}\n", StringComparison.Ordinal))
                    .Select(block => block.Text))
            from key in KeysOf(shape.ToSchema(Spelling.Content)).Distinct()
            where !example.Contains(key + ":", StringComparison.Ordinal)
            select $"{shape.Form}: {key}");

    [Fact]
    public void Every_official_term_of_the_forms_stands_in_the_guide() =>
        Assert.Empty(
            from shape in RecordKinds.All
            from term in TermsOf(shape.ToSchema(Spelling.Content)).Distinct()
            where !Guide.Contains(term, StringComparison.Ordinal)
            select term);

    [Fact]
    public void Every_path_of_the_layout_is_the_one_records_are_written_to()
    {
        using var folder = Examples();
        var reading = folder.Read();

        Assert.Contains($"`{ContentLayout.PathOf(reading.Records.Portal)}`", Guide, StringComparison.Ordinal);
        Assert.Equal(
            "years/2025/accounts/evaluations/101002-003-key.md",
            ContentLayout.PathOf(Assert.Single(reading.Records.Evaluations), RecordKinds.Evaluation.Files[0]));
    }

    private static SmallFolder Examples()
    {
        var folder = new SmallFolder().With("approvals/2025/budget/示财预2025-8.pdf", "%PDF");
        foreach (var (path, text) in Blocks())
            folder.With(path, text);
        return folder;
    }

    // Fenced examples that name their file in a comment at their top.
    private static IEnumerable<(string Path, string Text)> Blocks() =>
        from Match match in Fence().Matches(Guide)
        let text = match.Groups["text"].Value
        let path = ExamplePath().Match(text)
        where path.Success
        select (path.Groups["path"].Value, text);

    private static IEnumerable<string> Forms() =>
        from Match match in FormLine().Matches(Guide)
        select match.Groups["form"].Value;

    private static IEnumerable<string> KeysOf(JsonNode? schema) => schema switch
    {
        JsonObject { } entries => entries.SelectMany(entry =>
            entry.Key == "properties" ? ((JsonObject)entry.Value!).SelectMany(p => KeysOf(p.Value).Prepend(p.Key)) : KeysOf(entry.Value)),
        _ => [],
    };

    private static IEnumerable<string> TermsOf(JsonNode? schema) => schema switch
    {
        JsonObject { } entries => entries.SelectMany(entry =>
            entry is { Key: "enum", Value: JsonArray terms } ? terms.Select(term => term!.GetValue<string>()) : TermsOf(entry.Value)),
        _ => [],
    };

    [GeneratedRegex(@"^```(yaml|markdown)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\A(---\n)?(# |<!-- )content/(?<path>[^ \n]+)")]
    private static partial Regex ExamplePath();

    [GeneratedRegex(@"^form: (?<form>[a-z-]+)$", RegexOptions.Multiline)]
    private static partial Regex FormLine();
}
