using Disclosure.Model.Calendar;

namespace Disclosure.Model.Stages;

/// <summary>
/// A rule that decides how a stage stands. Of a stage's rules the first that applies decides. <c>stages.md</c> has every rule with its
/// condition in words; a test holds both together.
/// </summary>
public sealed class StageRule
{
    private readonly Func<StageFacts, StageFit?> _applies;

    internal StageRule(string id, ChainStage stage, StageState state, string words, Func<StageFacts, StageFit?> applies)
    {
        (Id, Stage, State, Words) = (id, stage, state, words);
        _applies = applies;
    }

    /// <summary>The id, such as <c>target-overdue</c>.</summary>
    public string Id { get; }

    /// <summary>The stage that it decides.</summary>
    public ChainStage Stage { get; }

    /// <summary>What it decides.</summary>
    public StageState State { get; }

    /// <summary>What is said then, with names in braces for what differs: <c>{公开期限}</c>.</summary>
    public string Words { get; }

    /// <summary>How the stage stands by this rule; nothing where it does not apply.</summary>
    internal StageStanding? Judge(StageFacts facts)
    {
        if (_applies(facts) is not { } fit)
            return null;
        var words = fit.Values.Aggregate(
            Words, (text, value) => text.Replace($"{{{value.Name}}}", value.Value, StringComparison.Ordinal));
        return new StageStanding
        {
            Stage = Stage,
            State = State,
            Rule = Id,
            Date = fit.Date,
            Result = State == StageState.Done ? words : null,
            Reason = State == StageState.Done ? fit.Note : words,
            Basis = fit.Basis,
            Due = fit.Due,
            Record = fit.Record,
            ResponsibleRole = fit.ResponsibleRole,
            IsRefusal = fit.IsRefusal,
        };
    }
}
