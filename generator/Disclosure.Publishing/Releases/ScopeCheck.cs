using Disclosure.Model.Checks;
using Disclosure.Model.Corrections;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Releases;

/// <summary>Whether what a release is of is there.</summary>
internal static class ScopeCheck
{
    public static Finding? ObjectionTo(ReleaseOffice office, ReleaseScope scope) => scope switch
    {
        ReleaseScope.OfCodes { Codes.IsEmpty: true } =>
            new Finding(ReleaseFindings.NoCodes, Place.At(""), "公开的内容里没有改过的编码。"),
        not ReleaseScope.OfCodes when office.PendingCodes is [var first, ..] pending =>
            new Finding(ReleaseFindings.CodesFirst, Place.At(first.New), $"{ScopeWords.Of(new ReleaseScope.OfCodes(pending), _ => null)}。"),
        ReleaseScope.OfUnits { Codes.IsEmpty: true } => Unknown("", "没有写单位。"),
        ReleaseScope.OfUnits units => units.Codes.Where(code => office.Working.Records.FindUnit(code) is null)
            .Select(code => Unknown(code.Value, $"内容目录里没有编码为“{code}”的部门或单位。")).FirstOrDefault(),
        ReleaseScope.OfSurvey { Survey: var id } => IsSurvey(office, id) ? null : Unknown(id.Value, $"登记表里没有“{id}”的调查。"),
        _ => null,
    };

    private static bool IsSurvey(ReleaseOffice office, Model.Satisfaction.SurveyId id) =>
        office.Working.Records.SurveyRegisters.SelectMany(register => register.Surveys).Any(survey => survey.Id == id);

    private static Finding Unknown(string place, string message) => new(ReleaseFindings.UnknownScope, Place.At(place), message);
}
