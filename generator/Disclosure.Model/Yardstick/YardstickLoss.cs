using Disclosure.Model.Calendar;
using Disclosure.Model.Records;

namespace Disclosure.Model.Yardstick;

/// <summary>A point that was lost: what is late, missing or amiss, and where.</summary>
/// <param name="Check">Which of the five it is lost in.</param>
/// <param name="Record">The record that it is lost on, whether it is there or not; nothing where no record tells.</param>
/// <param name="Stage">With the budget or with the final accounts; nothing where it belongs to neither.</param>
/// <param name="Message">What it is lost for, for readers.</param>
public sealed record YardstickLoss(YardstickCheck Check, RecordKey? Record, Stage? Stage, string Message);
