using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Disclosure.Benchmarks.Corpus;
using Disclosure.Benchmarks.Hugo;
using Disclosure.Content.Findings;
using Disclosure.Content.Folder;
using Disclosure.Content.Records;
using Disclosure.Content.Tree;
using Disclosure.Content.Yaml;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using YamlDotNet.Core;

namespace Disclosure.Benchmarks.Micro;

/// <summary>One self-evaluation from text to record, beside what other readers need for the text alone.</summary>
public class RecordReadingBenchmarks
{
    private readonly ContentTree _tree = new();
    private readonly string _yaml = RecordWriter.Write(FirstSelfEvaluation());
    private readonly FileProblems _problems = new("record.yaml");
    private byte[] _utf8 = [];
    private byte[] _json = [];

    [GlobalSetup]
    public void Prepare()
    {
        _utf8 = Encoding.UTF8.GetBytes(_yaml);
        _json = JsonOf(FirstSelfEvaluation());
    }

    [Benchmark(Baseline = true, Description = "content reader: UTF-8 to record")]
    public IDisclosureRecord? ContentReader()
    {
        _tree.Reset(_utf8.Length);
        var length = Encoding.UTF8.GetChars(_utf8, _tree.Buffer);
        return YamlTreeReader.Read(_tree, length) is null ? RecordReadings.Read(_tree.Root, _problems) : null;
    }

    [Benchmark(Description = "YamlDotNet: events only, nothing made of them")]
    public int YamlDotNetEvents()
    {
        var parser = new Parser(new StringReader(_yaml));
        var events = 0;
        while (parser.MoveNext())
            events++;
        return events;
    }

    [Benchmark(Description = "System.Text.Json: tokens of the same facts, nothing made of them")]
    public int JsonTokens()
    {
        var reader = new Utf8JsonReader(_json);
        var tokens = 0;
        while (reader.Read())
            tokens++;
        return tokens;
    }

    private static byte[] JsonOf(ProjectSelfEvaluation self)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, HugoJson.Options))
            HugoYear.Write(json, self.Goal, self.Funds, [], self.Year, self);
        return bytes.ToArray();
    }

    internal static ProjectSelfEvaluation FirstSelfEvaluation() =>
        new SeededCorpus(10).Records().OfType<ProjectSelfEvaluation>().First();
}
