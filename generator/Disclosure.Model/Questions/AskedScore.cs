using Disclosure.Model.Amounts;

namespace Disclosure.Model.Questions;

/// <summary>What somebody else gave beside what the unit gave itself.</summary>
/// <param name="Kind">Which evaluation, in its official word.</param>
/// <param name="Total">Its total.</param>
/// <param name="Self">The self-given total.</param>
public sealed record AskedScore(string Kind, Points Total, Points Self)
{
    /// <summary>How far they are apart, whichever is higher.</summary>
    public Points Apart => new(Math.Abs(Total.Value - Self.Value));
}
