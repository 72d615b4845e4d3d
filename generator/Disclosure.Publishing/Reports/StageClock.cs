using System.Collections.Immutable;

namespace Disclosure.Publishing.Reports;

/// <summary>Measures the steps of a build, one after the other.</summary>
internal sealed class StageClock(TimeProvider clock, IBuildProgress? progress)
{
    private readonly List<StageTime> _ended = [];
    private BuildStage _stage;
    private long? _begun;

    /// <summary>Goes on with a stage; where another was under way, that one ends.</summary>
    public void Continue(BuildStage stage, int count)
    {
        if (_begun is not null && _stage == stage)
            return;
        EndStage();
        (_stage, _begun) = (stage, clock.GetTimestamp());
        progress?.Begin(stage, count);
    }

    /// <summary>Ends the last step and returns the time of each.</summary>
    public ImmutableArray<StageTime> End()
    {
        EndStage();
        return [.. _ended];
    }

    private void EndStage()
    {
        if (_begun is { } begun)
            _ended.Add(new StageTime(_stage, clock.GetElapsedTime(begun)));
        _begun = null;
    }
}
