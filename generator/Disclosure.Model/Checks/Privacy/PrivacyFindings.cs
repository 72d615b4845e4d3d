using System.Collections.Immutable;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Checks.Privacy;

/// <summary>
/// DISC602x: what is a person's and not the public's (个人信息保护法). Messages name the place and mask the number: they
/// stand in logs and reports, where it does not belong either.
/// </summary>
public static class PrivacyFindings
{
    /// <summary>A mobile number.</summary>
    public static FindingDefinition MobileNumber { get; } = new(
        "DISC6021", Severity.Error, "含有手机号码", "删除手机号码；需要公开联系方式的，使用办公电话。", Law: LawArticle.Privacy);

    /// <summary>An identity number.</summary>
    public static FindingDefinition IdentityNumber { get; } = new(
        "DISC6022", Severity.Error, "含有身份证号码", "删除身份证号码。", Law: LawArticle.Privacy);

    /// <summary>A bank card's number.</summary>
    public static FindingDefinition BankCardNumber { get; } = new(
        "DISC6023", Severity.Error, "含有银行卡号", "删除银行卡号。", Law: LawArticle.Privacy);

    /// <summary>The name or number of the person who filled in the form.</summary>
    public static FindingDefinition PersonNamed { get; } = new(
        "DISC6024", Severity.Error, "含有填表人、联系人信息", "删除填表人、联系人、联系电话等栏目的个人信息。", Law: LawArticle.Privacy);

    /// <summary>A person's e-mail address.</summary>
    public static FindingDefinition PersonalEmail { get; } = new(
        "DISC6025", Severity.Error, "含有个人电子邮箱", "删除个人电子邮箱；需要公开的使用单位邮箱。", Law: LawArticle.Privacy);

    /// <summary>Everything the family can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
        [MobileNumber, IdentityNumber, BankCardNumber, PersonNamed, PersonalEmail];

    internal static ImmutableArray<TextCheck> TextChecks { get; } =
        [PersonalNumberCheck.Check, PersonNamedCheck.Check, PersonalEmailCheck.Check];
}
