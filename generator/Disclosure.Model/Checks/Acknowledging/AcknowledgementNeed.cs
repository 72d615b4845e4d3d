namespace Disclosure.Model.Checks.Acknowledging;

/// <summary>Whether and how a finding can be accepted, so that it holds nothing back.</summary>
public enum AcknowledgementNeed
{
    /// <summary>It can't be: it is mended, or it holds back.</summary>
    Impossible,

    /// <summary>It holds nothing back; one by one, with a reason that is kept, so that it is listed no more.</summary>
    Optional,

    /// <summary>One by one, with a reason that is kept.</summary>
    Reason,

    /// <summary>One by one, with a reason that is published.</summary>
    PublicReason,
}
