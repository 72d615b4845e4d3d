namespace Disclosure.Model.Staff;

/// <summary>What a person of the staff may do in publishing. One person may have several; one act takes two persons.</summary>
public enum PublishingRole
{
    /// <summary>编制: edits the working folder and prepares what is to be published.</summary>
    Prepare,

    /// <summary>审核: looks through what was prepared and says that it is right.</summary>
    Review,

    /// <summary>发布: signs what was prepared by another, and releases it.</summary>
    Publish,

    /// <summary>保密审查: says that nothing in it is secret.</summary>
    SecrecyReview,
}
