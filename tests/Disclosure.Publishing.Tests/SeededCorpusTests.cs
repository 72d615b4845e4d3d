using Disclosure.Benchmarks.Corpus;
using Disclosure.Content.Folder;
using Disclosure.Content.Records;
using Disclosure.Model.Checks;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Publishing.Build;

namespace Disclosure.Publishing.Tests;

public sealed class SeededCorpusTests : IDisposable
{
    private const int Projects = 60;
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_corpus_is_the_same_every_time() =>
        Assert.Equal(TextsOf(Projects), TextsOf(Projects));

    [Fact]
    public void Projects_of_a_small_corpus_are_among_those_of_a_large_one() =>
        Assert.Subset(ProjectTexts(Projects * 2), ProjectTexts(Projects));

    [Fact]
    public void What_is_written_is_read_without_a_finding()
    {
        CorpusFolder.Write(_folder["content"], Projects);
        var reading = ContentReader.Read(_folder["content"]);
        Assert.Empty(reading.Findings);
        Assert.Equal(Projects, reading.Records.ProjectCodes.Length);
    }

    [Fact]
    public void Its_figures_follow_the_rules_so_that_nothing_blocks()
    {
        CorpusFolder.Write(_folder["content"], Projects);
        var findings = RecordChecks.Check(ContentReader.Read(_folder["content"]).Records);
        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
        Assert.DoesNotContain(findings, finding => finding.Code.StartsWith("DISC22", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_site_has_a_page_for_every_project_and_unit()
    {
        CorpusFolder.Write(_folder["content"], Projects);
        var reading = ContentReader.Read(_folder["content"]);
        var report = SiteBuild.Run(reading, [], new BuildOptions { Output = _folder["dist"] });
        Assert.True(report.Succeeded);
        Assert.Equal(Projects, Directory.GetDirectories(_folder["dist/projects"]).Length);
        Assert.Equal(reading.Records.Units.Length, Directory.GetDirectories(_folder["dist/units"]).Length);
        Assert.Contains(reading.Records.Units, unit => unit.Kind == UnitKind.Department);
    }

    private static List<string> TextsOf(int projects) => [.. new SeededCorpus(projects).Records().Select(RecordWriter.Write)];

    private static HashSet<string> ProjectTexts(int projects) =>
        [.. new SeededCorpus(projects).Records().Where(IsOfProject).Select(RecordWriter.Write)];

    private static bool IsOfProject(IDisclosureRecord record) =>
        record.Key.Kind is RecordKind.ProjectTarget or RecordKind.ProjectSelfEvaluation;
}
