namespace Disclosure.Staff.Access;

/// <summary>What an endpoint says of itself that one needs to get a second factor: who must have one first may come there.</summary>
public sealed class EnrolmentStep
{
    /// <summary>The one there is.</summary>
    public static EnrolmentStep Here { get; } = new();
}
