namespace Disclosure.Model.Checks.Listing;

/// <summary>How many findings there are beside those listed.</summary>
/// <param name="Accepted">Those that somebody accepted.</param>
/// <param name="Old">Those that were there the last time, where only the new is listed.</param>
public sealed record UnlistedFindings(int Accepted, int Old)
{
    /// <summary>Whether everything is listed.</summary>
    public bool IsNone => (Accepted, Old) is (0, 0);

    /// <summary>In words; empty where everything is listed.</summary>
    public override string ToString() => IsNone
        ? ""
        : "没有列出的：" + string.Join("，", new[]
        {
            Accepted > 0 ? $"已认可 {Accepted} 项（用 --all 列出）" : null,
            Old > 0 ? $"上次已有 {Old} 项（去掉 --new 列出）" : null,
        }.OfType<string>()) + "。";
}
