using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Desk.Invitations;

/// <summary>The page where codes are issued.</summary>
public sealed record InvitationPage : DeskFrame
{
    /// <summary>The page.</summary>
    public InvitationPage(DeskVisit visit, Survey survey)
        : base(visit, "发放评价码", $"surveys/{survey?.Id}/invitations") => Survey = survey;

    /// <summary>How many codes were issued up to now.</summary>
    public required int Issued { get; init; }

    /// <summary>What makes a second press of the button no second issue.</summary>
    public required string Key { get; init; }

    /// <summary>How many were asked for, as it was typed.</summary>
    public string? Count { get; init; }

    /// <summary>The public address of the service, as it was typed.</summary>
    public required string Link { get; init; }

    /// <summary>What is to be known about the period before codes are issued; nothing where that is open.</summary>
    public required string? Period { get; init; }

    /// <summary>The most that are issued at once.</summary>
    public static int Most => InvitationRequest.Most;

    /// <summary>Where the form is sent.</summary>
    public string Action => $"{Desk}/{Place}";

    /// <summary>The command that prints them, of which number, file and name are an example.</summary>
    public string Command => $"disclosure survey invite --survey {Survey!.Id} --count 50 -o invitations.html --user 用户名";
}
