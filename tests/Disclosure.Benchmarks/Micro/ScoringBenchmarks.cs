using BenchmarkDotNet.Attributes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Schemes;
using Disclosure.Model.Scoring;

namespace Disclosure.Benchmarks.Micro;

/// <summary>Values read, and a self-evaluation scored with its receipts.</summary>
public class ScoringBenchmarks
{
    private readonly string[] _spellings =
        ["≥95%", "≦320元/平方米", "12月底前", "2023.07-2024.01", "１００．００（%）", "17元/人.每天", "不少于735人次", "及时", "优良中低差", "90%以上", "0起", "—"];

    private readonly ProjectSelfEvaluation _self = RecordReadingBenchmarks.FirstSelfEvaluation();

    [Benchmark(Description = "indicator values: twelve spellings", OperationsPerInvoke = 12)]
    public int ReadValues()
    {
        var understood = 0;
        foreach (var spelling in _spellings)
            understood += IndicatorValueReader.Read(spelling).IsUnderstood ? 1 : 0;
        return understood;
    }

    [Benchmark(Description = "a self-evaluation of 8 or 9 rows, with receipts")]
    public SelfEvaluationScore Score() => SelfEvaluationScorer.Score(_self, StandardSchemes.Standard);
}
