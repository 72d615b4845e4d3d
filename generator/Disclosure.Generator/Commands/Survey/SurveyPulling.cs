using Disclosure.Content;
using Disclosure.Generator.Satisfaction;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Generator.Commands.Survey;

/// <summary>Takes in the results of surveys one after another; what is wrong with one keeps no other back.</summary>
internal sealed class SurveyPulling(CommandConsole console, RecordSet records, SurveyFolder folder, bool mayReplace)
{
    public async Task<int> Pull(IEnumerable<Model.Satisfaction.Survey> surveys, ResultSource source, CancellationToken stop)
    {
        var exit = ExitCode.Done;
        foreach (var survey in surveys)
            exit = Math.Max(exit, await Pull(survey, source, stop).ConfigureAwait(false));
        return exit;
    }

    private async Task<int> Pull(Model.Satisfaction.Survey survey, ResultSource source, CancellationToken stop)
    {
        var ((result, problem), leaves) = await source.Of(survey.Id, stop).ConfigureAwait(false);
        if (result is null)
        {
            CommandReport.Write(console, SurveyCommandFindings.NoAnswer, $"“{survey.Id}”：{problem}");
            return ExitCode.Unusable;
        }

        if (SurveyPull.ProblemOf(survey, result, leaves) is { } wrong)
        {
            CommandReport.Write(console, SurveyCommandFindings.WrongResult, $"“{survey.Id}”：{wrong}");
            return ExitCode.Unusable;
        }

        if (SurveyPull.WhyNotFinal(survey, result) is { } early)
        {
            CommandReport.Write(console, SurveyCommandFindings.NotOver, $"“{survey.Id}”：{early}");
            return ExitCode.Blocked;
        }

        var earlier = records.Find(new RecordKey(RecordKind.Satisfaction, survey.Year, survey.Id)) as SatisfactionResult;
        return Write(SurveyPull.RecordOf(survey, result, leaves, earlier), earlier);
    }

    private int Write(SatisfactionResult record, SatisfactionResult? earlier)
    {
        if (earlier is not null && TellDifference(record, earlier) is { } exit)
            return exit;
        var path = folder.Write(record);
        foreach (var field in RecordKinds.Of(record).Files)
            folder.WriteOrRemove(ContentLayout.PathOf(record, field), field.TextOf(record) ?? "");
        console.Out.WriteLine($"已写入 {path}：{SatisfactionWords.FormulaOf(record)}，{SatisfactionWords.SampleOf(record)}。");
        if (!record.IsEnough)
            console.Out.WriteLine($"  {SatisfactionWords.TooFewOf(record)}");
        return ExitCode.Done;
    }

    // What differs is shown before anything is replaced; nothing where the record is to be written.
    private int? TellDifference(SatisfactionResult record, SatisfactionResult earlier)
    {
        var lines = TextDifference.Between(RecordWriter.Write(earlier), RecordWriter.Write(record));
        if (lines.IsEmpty && record.LeafList == earlier.LeafList)
        {
            console.Out.WriteLine($"“{record.Survey}”没有变化。");
            return ExitCode.Done;
        }

        console.Out.WriteLine($"“{record.Survey}”与已有的结果不同：");
        foreach (var line in lines)
            console.Out.WriteLine("  " + line);
        if (Math.Abs(record.Scored.Valid - earlier.Scored.Valid) is > 0 and < CountSuppression.FewestShown)
            CommandReport.Write(console, SurveyCommandFindings.FewBetween, $"“{record.Survey}”有效份数由 {earlier.Scored.Valid} 变为 {record.Scored.Valid}。");
        if (mayReplace)
            return null;
        CommandReport.Write(console, SurveyCommandFindings.ResultExists, $"“{record.Survey}”没有覆盖。");
        return ExitCode.Blocked;
    }
}
