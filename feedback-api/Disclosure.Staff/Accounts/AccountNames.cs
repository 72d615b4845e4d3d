using System.Text.RegularExpressions;
using Disclosure.Staff.Texts;

namespace Disclosure.Staff.Accounts;

/// <summary>What accounts may be called: by what people can tell apart, and type.</summary>
public static partial class AccountNames
{
    /// <summary>What every name from the OpenID provider begins with. No account may be called so: neither passes for the other.</summary>
    public const string ProviderPrefix = "oidc:";

    /// <summary>The most characters of a name.</summary>
    public const int Longest = 64;

    /// <summary>A name as it is kept, from how it was typed.</summary>
    public static string Fold(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return Width.Fold(typed).Trim();
    }

    /// <summary>What keeps a new account from being called so, in Chinese; nothing where it may.</summary>
    /// <param name="name">The name, folded.</param>
    /// <param name="others">The names that there are.</param>
    public static string? Objection(string name, IEnumerable<string> others)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(others);
        if (name.StartsWith(ProviderPrefix, StringComparison.OrdinalIgnoreCase))
            return $"用户名不能以 {ProviderPrefix} 开头：审计日志里那是统一登录的用户。";
        if (name.Length is 0 or > Longest || !Allowed().IsMatch(name))
            return $"用户名须为 1 至 {Longest} 个汉字、字母、数字，中间可以有 . - _ ·，不能有空格和其他符号。";
        return others.FirstOrDefault(other => LookOf(other) == LookOf(name)) is { } alike
            ? $"已有账号 {alike}：两个名字只差大小写、全半角或空格，容易认错。"
            : null;
    }

    private static string LookOf(string name) =>
        string.Concat(Width.Fold(name).Where(one => !char.IsWhiteSpace(one))).ToLowerInvariant();

    private const string Sign = @"\u3400-\u4DBF\u4E00-\u9FFFA-Za-z0-9";

    [GeneratedRegex(@"\A[" + Sign + "](?:[" + Sign + @"._·-]*[" + Sign + @"])?\z")]
    private static partial Regex Allowed();
}
