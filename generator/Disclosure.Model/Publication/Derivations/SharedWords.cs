namespace Disclosure.Model.Publication.Derivations;

/// <summary>
/// Whether two names are about the same thing, as a reader would see it: they share two characters in a row that say something.
/// </summary>
internal static class SharedWords
{
    private static readonly string[] Common =
    [
        "项目", "建设", "工作", "经费", "资金", "管理", "服务", "购置", "运行", "保障", "专项", "补助", "改造", "工程", "运维", "维护", "设施", "设备",
    ];

    public static bool Has(string name, string text)
    {
        for (var i = 0; i + 2 <= name.Length; i++)
        {
            var pair = name.AsSpan(i, 2);
            if (!char.IsLetter(pair[0]) || !char.IsLetter(pair[1]) || IsCommon(pair))
                continue;
            if (text.AsSpan().Contains(pair, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool IsCommon(ReadOnlySpan<char> pair)
    {
        foreach (var word in Common)
        {
            if (pair.SequenceEqual(word))
                return true;
        }

        return false;
    }
}
