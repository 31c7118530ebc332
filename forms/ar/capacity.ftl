# What an assessment of the capacity to decide found (VOL-04).

capacity-title = تقييم القدرة على اتخاذ القرار
capacity-about = تتعلق القدرة بهذا القرار في هذا الوقت. من يستطيع أن يقرر بمساعدة يقرر بمساعدة.
capacity-signs = من أجرى التقييم
capacity-second = الممثل، إن وجد
