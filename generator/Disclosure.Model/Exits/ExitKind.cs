namespace Disclosure.Model.Exits;

/// <summary>How a policy or project ended (clause 一).</summary>
public enum ExitKind
{
    /// <summary>执行到期.</summary>
    Expired,

    /// <summary>绩效不高清退.</summary>
    PoorResult,

    /// <summary>中途停止.</summary>
    Stopped,

    /// <summary>并入其他项目.</summary>
    Merged,
}
