namespace Disclosure.Model.Monitoring;

/// <summary>完成目标可能性, how likely an indicator is to be reached by the end of the year.</summary>
public enum CompletionOutlook
{
    /// <summary>确定能.</summary>
    Certain,

    /// <summary>有可能.</summary>
    Possible,

    /// <summary>完全不可能.</summary>
    Impossible,
}
