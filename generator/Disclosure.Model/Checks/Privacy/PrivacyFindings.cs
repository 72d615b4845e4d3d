using System.Collections.Immutable;
using Disclosure.Model.Checks.Acknowledging;
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
        "DISC6021", Severity.Error, "含有手机号码", "删除手机号码；需要公开联系方式的，使用办公电话。", Law: LawArticle.Privacy)
    {
        Acknowledging = AcknowledgementNeed.Reason,
    };

    /// <summary>An identity number.</summary>
    public static FindingDefinition IdentityNumber { get; } = new(
        "DISC6022", Severity.Error, "含有身份证号码", "删除身份证号码。", Law: LawArticle.Privacy)
    {
        Acknowledging = AcknowledgementNeed.Reason,
    };

    /// <summary>A bank card's number.</summary>
    public static FindingDefinition BankCardNumber { get; } = new(
        "DISC6023", Severity.Error, "含有银行卡号", "删除银行卡号。", Law: LawArticle.Privacy)
    {
        Acknowledging = AcknowledgementNeed.Reason,
    };

    /// <summary>The name or number of the person who filled in the form.</summary>
    public static FindingDefinition PersonNamed { get; } = new(
        "DISC6024", Severity.Error, "含有填表人、联系人信息", "删除填表人、联系人、联系电话等栏目的个人信息。", Law: LawArticle.Privacy)
    {
        Acknowledging = AcknowledgementNeed.Reason,
    };

    /// <summary>A person's e-mail address.</summary>
    public static FindingDefinition PersonalEmail { get; } = new(
        "DISC6025", Severity.Error, "含有个人电子邮箱", "删除个人电子邮箱；需要公开的使用单位邮箱。", Law: LawArticle.Privacy)
    {
        Acknowledging = AcknowledgementNeed.Reason,
    };

    /// <summary>A vehicle's plate.</summary>
    public static FindingDefinition VehiclePlate { get; } = new(
        "DISC6026", Severity.Error, "含有车牌号", "删除车牌号；公务用车写车型和数量。", Law: LawArticle.Privacy)
    {
        Acknowledging = AcknowledgementNeed.Reason,
    };

    /// <summary>An address down to the door.</summary>
    public static FindingDefinition HomeAddress { get; } = new(
        "DISC6027", Severity.Warning, "含有家庭住址", "只写到小区、村；是办公或施工地点的，确认后认可。", Law: LawArticle.Privacy)
    {
        Acknowledging = AcknowledgementNeed.Reason,
    };

    /// <summary>A name beside a class or a bed.</summary>
    public static FindingDefinition NameBesideGroup { get; } = new(
        "DISC6028", Severity.Warning, "班级、床位旁边有姓名", "删去姓名或班级、床位：两样在一起，身边的人就知道是谁。", Law: LawArticle.Privacy)
    {
        Acknowledging = AcknowledgementNeed.Reason,
    };

    /// <summary>A document of which nobody but a person can tell what it says.</summary>
    public static FindingDefinition TextUnreadable { get; } = new(
        "DISC6029", Severity.Error, "附件的文字读不出", "打开附件逐页看过，没有个人信息和不该公开的内容的，认可并写明谁看过；或换成能读出文字的文件。", Law: LawArticle.Privacy)
    {
        Acknowledging = AcknowledgementNeed.Reason,
    };

    /// <summary>A name alone beside a label that does not say whose it is.</summary>
    public static FindingDefinition NameAlone { get; } = new(
        "DISC6030", Severity.Warning, "只写了一个像姓名的词", "是姓名的，删去；是地名、品名等的，确认后认可。", Law: LawArticle.Privacy)
    {
        Acknowledging = AcknowledgementNeed.Reason,
    };

    /// <summary>Everything the family can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        MobileNumber, IdentityNumber, BankCardNumber, PersonNamed, PersonalEmail, VehiclePlate, HomeAddress, NameBesideGroup,
        TextUnreadable, NameAlone,
    ];

    internal static ImmutableArray<TextCheck> TextChecks { get; } = [PersonalDataCheck.Check];
}
