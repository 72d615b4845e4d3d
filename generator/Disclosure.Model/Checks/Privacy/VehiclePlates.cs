using System.Buffers;
using System.Text.RegularExpressions;

namespace Disclosure.Model.Checks.Privacy;

/// <summary>Plates of vehicles (GA 36): five signs after the letter, or six of a vehicle of new energy.</summary>
internal static partial class VehiclePlates
{
    private const string Places = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

    private static readonly SearchValues<char> PlaceValues = SearchValues.Create(Places);

    public static void Add(string plain, List<PersonalDetail> found)
    {
        if (!plain.AsSpan().ContainsAny(PlaceValues) || !plain.AsSpan().ContainsAnyInRange('0', '9'))
            return;
        foreach (Match match in Plate.Matches(plain))
        {
            var plate = string.Concat(match.Value.Where(c => c is not (' ' or '-' or '·'))).ToUpperInvariant();
            found.Add(new PersonalDetail(
                PrivacyFindings.VehiclePlate, match.Index, plate, $"含有车牌号（{plate[0]}{plate[1]}……，已隐去）。")
            {
                Length = match.Length,
            });
        }
    }

    // Three digits at least, and no national or local standard: 新GB50011.
    [GeneratedRegex(
        "[" + Places + "](?!GB|DB|JG|CJ)[A-HJ-NP-Z][ ·-]?(?=(?:[A-Z]?[0-9A-Z]?){0,3}[0-9])(?=(?:[A-Z]*[0-9]){3})"
        + "(?:[DABCEFGHJK][A-HJ-NP-Z0-9][0-9]{4}|[0-9]{5}[DABCEFGHJK]|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳领])(?![0-9A-Za-z])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Plate { get; }
}
