using Disclosure.Staff.Texts;

namespace Disclosure.Staff.Accounts;

/// <summary>
/// Which passwords are taken: long ones that are not guessed first. How soon one is guessed is what zxcvbn estimates, by its list of the
/// most common passwords, names and words, and by keyboards, dates and repetitions.
/// </summary>
public static class PasswordRules
{
    /// <summary>The fewest characters.</summary>
    public const int Shortest = 12;

    /// <summary>The most.</summary>
    public const int Longest = 128;

    /// <summary>How many tries, as a power of two, a password must withstand of who begins with the likeliest.</summary>
    private const double LeastBits = 20;

    // The estimate takes time by the square of the length: what comes after is more than enough anyway.
    private const int Estimated = 64;

    private const int ShortestName = 3;

    // What the list, made elsewhere, does not have of what is common here.
    private static readonly string[] LocalWords =
    [
        "woaini", "520", "1314", "5201314", "woaiwojia", "zhongguo", "caizheng", "caizhengju", "jixiao", "pingjia", "gongkai", "guanli",
        "disclosure", "feedback", "财政局", "财政", "绩效", "评价", "管理员",
    ];

    /// <summary>A password as it is hashed: full-width and half-width are one.</summary>
    public static string Fold(string password)
    {
        ArgumentNullException.ThrowIfNull(password);
        return Width.Fold(password);
    }

    /// <summary>What keeps a password from being taken, in Chinese; nothing where it is.</summary>
    /// <param name="password">The password, as it was typed.</param>
    /// <param name="name">The account's name.</param>
    public static string? Objection(string password, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = Fold(password);
        if (folded.Length < Shortest)
            return $"口令至少 {Shortest} 个字符。";
        if (folded.Length > Longest)
            return $"口令最多 {Longest} 个字符。";
        if (name.Length >= ShortestName && folded.Contains(name, StringComparison.OrdinalIgnoreCase))
            return "口令里不能有用户名。";
        var estimated = folded[..Math.Min(folded.Length, Estimated)];
        return Zxcvbn.Zxcvbn.MatchPassword(estimated, [name, .. LocalWords]).Entropy < LeastBits
            ? "这个口令太常用，或与常用的口令太接近，容易被猜中。几个不相干的词连起来，好记也难猜。"
            : null;
    }
}
