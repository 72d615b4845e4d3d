namespace Disclosure.Publishing.Reports;

/// <summary>Hears how a build goes on. <see cref="Advance"/> is called from several threads at once.</summary>
public interface IBuildProgress
{
    /// <summary>A step begins.</summary>
    /// <param name="stage">The step.</param>
    /// <param name="count">How many parts it has; 0 where that is not known.</param>
    void Begin(BuildStage stage, int count);

    /// <summary>One more part of the step is done.</summary>
    void Advance();
}
