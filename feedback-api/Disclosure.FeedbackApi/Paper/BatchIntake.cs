using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Giving;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Audit;
using Disclosure.Staff.Problems;
using System.Globalization;

namespace Disclosure.FeedbackApi.Paper;

/// <summary>Takes batches of paper: keyed by one person, then by another, and stored when both keyed the same.</summary>
internal sealed class BatchIntake(IPaperBatches files, IFeedbackStore store, SecretKeys keys, PortalClock clock, IAuditTrail audit)
{
    /// <summary>The most characters of the number of a batch.</summary>
    public const int LongestNumber = 32;

    private const int MostLines = 500;
    private const int MostWaits = 200;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Why somebody cannot begin to key a batch now; nothing where they can.</summary>
    public Problem? ProblemOfBegin(Survey survey, string number, string who) =>
        ProblemOfPeriod(survey) ?? ProblemOfNumber(number) ?? (
            files.Find(survey.Id, number) is { } before ? ProblemOfState(before, who) : null);

    /// <summary>Takes an entry of a batch.</summary>
    /// <exception cref="ProblemException">It cannot be taken.</exception>
    public async Task<PaperBatch> TakeAsync(Survey survey, BatchRequest request, string who, CancellationToken cancellation)
    {
        if ((ProblemOfPeriod(survey) ?? ProblemOfNumber(request.Batch)) is { } problem)
            throw new ProblemException(problem);
        var number = request.Batch!;
        var lines = LinesOf(survey, request);
        await using var turn = await files.TakeTurnAsync(cancellation);
        var batch = files.Find(survey.Id, number) is { } before ? Compare(before, lines, who) : Begin(survey.Id, number, lines, who);
        return batch.State == BatchState.Agreed ? await StoreAsync(survey, batch, cancellation) : batch;
    }

    /// <summary>Takes back a batch that was keyed once.</summary>
    /// <exception cref="ProblemException">There is none, or it was keyed twice.</exception>
    public async Task WithdrawAsync(SurveyId survey, string number, string who, CancellationToken cancellation)
    {
        await using var turn = await files.TakeTurnAsync(cancellation);
        if (!IsNumber(number) || files.Find(survey, number) is not { State: BatchState.KeyedOnce } batch)
            throw new ProblemException(ProblemKinds.BatchState.With("没有这个批次，或已由两人录入，不能撤回。"));
        audit.Add(who, "withdraw-batch", survey.Value, number);
        files.Remove(batch);
    }

    private PaperBatch Begin(SurveyId survey, string number, List<KeyedLine> lines, string who)
    {
        audit.Add(who, "key-batch-first", survey.Value, $"{number}：{lines.Count} 份");
        return Save(new(survey, number, who, null, BatchState.KeyedOnce, lines));
    }

    private PaperBatch Compare(PaperBatch before, List<KeyedLine> lines, string who)
    {
        if (ProblemOfState(before, who) is { } problem)
            throw new ProblemException(problem);
        if (before.Lines.Count != lines.Count)
            throw Differ(before, $"第一遍 {before.Lines.Count} 份，第二遍 {lines.Count} 份", []);
        if (DifferencesOf(before.Lines, lines) is { Length: > 0 } differences)
            throw Differ(before, string.Join('、', differences.Select(number => $"第 {number} 份")), differences);
        if (before.State == BatchState.Agreed)
            return before;
        audit.Add(who, "key-batch-second", before.Survey.Value, $"{before.Batch}：{lines.Count} 份，两次一致");
        return Save(before with { Second = who, State = BatchState.Agreed });
    }

    // Interrupted, it goes on when the batch is sent again: each slip has its own key, so none is stored twice.
    private async Task<PaperBatch> StoreAsync(Survey survey, PaperBatch batch, CancellationToken cancellation)
    {
        for (var at = 0; at < batch.Lines.Count; at++)
            await StoreAsync(DraftOf(survey, batch, at), cancellation);
        return Save(batch with { State = BatchState.Stored });
    }

    private async Task StoreAsync(RatingDraft draft, CancellationToken cancellation)
    {
        GiveResult result;
        for (var waits = 0; (result = await store.GiveAsync(draft, cancellation)).Outcome == GiveOutcome.Busy; waits++)
        {
            if (waits == MostWaits)
                throw new ProblemException(ProblemKinds.Busy.With("此刻提交的人太多，批次没有全部入库。请稍后原样再提交一次；不会重复计算。"));
            await Task.Delay(Pause, cancellation);
        }

        if (result.Receipt is null)
            throw new ProblemException(ProblemKinds.Unavailable.With("批次没有全部入库，请稍后原样再提交一次；不会重复计算。"));
    }

    private RatingDraft DraftOf(Survey survey, PaperBatch batch, int at) => new()
    {
        Survey = survey.Id,
        QuestionVersion = survey.Question.Version,
        Channel = RatingChannel.Paper,
        KeyHash = keys.RequestKeys.Of(survey.Id.Value, "paper", batch.Batch, at.ToString(CultureInfo.InvariantCulture)),
        Level = RatingLevels.Read(batch.Lines[at].Level)!.Value,
        Reasons = [.. batch.Lines[at].Reasons],
        Comment = batch.Lines[at].Comment,
        Batch = batch.Batch,
        Receipt = UnambiguousCode.Make(ReceiptCode.Length),
        Day = clock.Today,
    };

    private PaperBatch Save(PaperBatch batch)
    {
        files.Save(batch);
        return batch;
    }

    private Problem? ProblemOfPeriod(Survey survey) => survey.IsOpenOn(clock.Today)
        ? null
        : ProblemKinds.Closed.With($"这项评价的时间为 {survey.Opens:yyyy-MM-dd} 至 {survey.Closes:yyyy-MM-dd}。");

    private static Problem? ProblemOfNumber(string? number) =>
        IsNumber(number) ? null : StaffProblems.Invalid.With($"批次号须为 1 至 {LongestNumber} 个字母、数字或连字符。", "batch");

    private static Problem? ProblemOfState(PaperBatch before, string who) => before.State switch
    {
        BatchState.Stored => ProblemKinds.BatchState.With($"批次 {before.Batch} 已入库。"),
        BatchState.KeyedOnce when before.First == who => ProblemKinds.BatchState.With($"批次 {before.Batch} 须由另一人录入第二遍。"),
        _ => null,
    };

    private static bool IsNumber(string? text) =>
        text is { Length: > 0 and <= LongestNumber } && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');

    private static List<KeyedLine> LinesOf(Survey survey, BatchRequest request)
    {
        var lines = request.Lines ?? [];
        if (lines.Count is 0 or > MostLines)
            throw new ProblemException(StaffProblems.Invalid.With($"一个批次 1 至 {MostLines} 份。", "lines"));
        if (lines.Count != request.Total)
            throw new ProblemException(StaffProblems.Invalid.With($"批次合计 {request.Total} 份，录入 {lines.Count} 份，对不上。", "total"));
        return [.. lines.Select((line, at) => LineOf(survey, line, at))];
    }

    private static KeyedLine LineOf(Survey survey, PaperLine line, int at) =>
        CheckedRating.Check(survey.Question, line.Level?.Text, line.Reasons, line.Comment, out var problem) is { } rating
            ? KeyedLine.Of(rating)
            : throw new ProblemException(StaffProblems.Invalid.With($"第 {at + 1} 份：{problem!.Title}。{problem.Detail}", "lines"), [at + 1]);

    private static int[] DifferencesOf(IReadOnlyList<KeyedLine> first, List<KeyedLine> second) =>
        [.. first.Zip(second).Index().Where(pair => !pair.Item.First.Agrees(pair.Item.Second)).Select(pair => pair.Index + 1)];

    private static ProblemException Differ(PaperBatch batch, string how, int[] slips) =>
        new(ProblemKinds.EntriesDiffer.With($"批次 {batch.Batch} 两次录入不一致：{how}。请对照纸质件核对；第一遍录错的，撤回后重录。"), slips);
}
