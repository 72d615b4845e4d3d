using System.Text;

namespace Disclosure.Forms.Documents.Grids;

/// <summary>
/// Brings characters that only look like others into the usual ones: radicals (⽬ for 目) and compatibility ideographs, which files
/// made from PDF are full of, and full-width letters and digits. Signs such as （ ： ㎡ ① are meant as written and stay.
/// </summary>
internal static class RadicalFolding
{
    private const char FirstSupplement = '\u2E80';
    private const char LastSupplement = '\u2EF3';

    // Each CJK radical supplement from U+2E80 on with the ideograph it stands for (Unicode EquivalentUnifiedIdeograph); a blank for none.
    private const string Supplement =
        " 厂乛乚乙亻冂 刀刂卜㔾小小兀尣尢 巳幺彑 忄㣺扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王 目示礻 糹纟罓罒㓁冗 羊  耂"
        + "肀聿肉 艹艹艹虎衤覀西见角 讠贝 车辶辶辶邑钅長镸长门 阝雨青韦页风飞食 飠饣 马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    /// <summary>The text in the usual characters.</summary>
    public static string Fold(string text)
    {
        if (!text.Any(IsFolded))
            return text;
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            folded.Append(rune.IsBmp && IsFolded((char)rune.Value) ? Fold((char)rune.Value) : rune.ToString());
        return folded.ToString();
    }

    private static bool IsFolded(char c) => c is (>= '\u2E80' and <= '\u2FD5') or (>= '\uF900' and <= '\uFAFF')
        or (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    private static string Fold(char c)
    {
        if (c is >= FirstSupplement and <= LastSupplement)
            return c - FirstSupplement < Supplement.Length && Supplement[c - FirstSupplement] is not ' ' and var usual
                ? usual.ToString()
                : c.ToString();
        return c.ToString().Normalize(NormalizationForm.FormKC);
    }
}
